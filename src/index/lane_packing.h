#pragma once

#include <cstddef>
#include <cstdint>

// 128 numbers of `bits` bits each (0 to 32) in four interleaved lanes: number i is in lane i % 4, so one step of a 128-bit register
// packs or unpacks four of them (D. Lemire, L. Boytsov, "Decoding billions of integers per second through vectorization",
// 2015, there «SIMD-BP128»). Takes 16 * bits bytes. With SIMD where the compiler offers it, with the same bytes without.

inline constexpr std::size_t lane_block = 128;

constexpr std::size_t lane_bytes(std::uint32_t bits) { return std::size_t{16} * bits; }

// Numbers are cut to their low `bits` bits. `out` has room for lane_bytes(bits).
void pack_lanes(const std::uint32_t* numbers, std::uint32_t bits, unsigned char* out);
void unpack_lanes(const unsigned char* in, std::uint32_t bits, std::uint32_t* numbers);

// The same without SIMD, for the tests.
void unpack_lanes_scalar(const unsigned char* in, std::uint32_t bits, std::uint32_t* numbers);
