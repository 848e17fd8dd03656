#include "index/lane_packing.h"

#include <bit>
#include <cstring>

#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

static_assert(std::endian::native == std::endian::little, "the written format is little-endian");

namespace {

constexpr std::size_t lanes = 4;
constexpr std::size_t rows = lane_block / lanes;

std::uint32_t mask_of(std::uint32_t bits) { return bits == 32 ? ~0u : (1u << bits) - 1; }

// Four lanes that are shifted and masked together.
struct ScalarLanes {
    std::uint32_t lane[lanes];

    static ScalarLanes load(const unsigned char* in) {
        ScalarLanes out;
        std::memcpy(out.lane, in, sizeof out.lane);
        return out;
    }
    void store(std::uint32_t* out) const { std::memcpy(out, lane, sizeof lane); }
    ScalarLanes right(std::uint32_t count) const {
        ScalarLanes out;
        for (std::size_t i = 0; i < lanes; ++i) out.lane[i] = lane[i] >> count;
        return out;
    }
    ScalarLanes left(std::uint32_t count) const {
        ScalarLanes out;
        for (std::size_t i = 0; i < lanes; ++i) out.lane[i] = lane[i] << count;
        return out;
    }
    ScalarLanes operator|(const ScalarLanes& other) const {
        ScalarLanes out;
        for (std::size_t i = 0; i < lanes; ++i) out.lane[i] = lane[i] | other.lane[i];
        return out;
    }
    ScalarLanes masked(std::uint32_t mask) const {
        ScalarLanes out;
        for (std::size_t i = 0; i < lanes; ++i) out.lane[i] = lane[i] & mask;
        return out;
    }
};

#if defined(__wasm_simd128__)
struct VectorLanes {
    v128_t lane;

    static VectorLanes load(const unsigned char* in) { return {wasm_v128_load(in)}; }
    void store(std::uint32_t* out) const { wasm_v128_store(out, lane); }
    VectorLanes right(std::uint32_t count) const { return {wasm_u32x4_shr(lane, count)}; }
    VectorLanes left(std::uint32_t count) const { return {wasm_i32x4_shl(lane, count)}; }
    VectorLanes operator|(VectorLanes other) const { return {wasm_v128_or(lane, other.lane)}; }
    VectorLanes masked(std::uint32_t mask) const {
        return {wasm_v128_and(lane, wasm_i32x4_splat(static_cast<std::int32_t>(mask)))};
    }
};
#elif defined(__SSE2__)
struct VectorLanes {
    __m128i lane;

    static VectorLanes load(const unsigned char* in) { return {_mm_loadu_si128(reinterpret_cast<const __m128i*>(in))}; }
    void store(std::uint32_t* out) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(out), lane); }
    VectorLanes right(std::uint32_t count) const { return {_mm_srl_epi32(lane, _mm_cvtsi32_si128(static_cast<int>(count)))}; }
    VectorLanes left(std::uint32_t count) const { return {_mm_sll_epi32(lane, _mm_cvtsi32_si128(static_cast<int>(count)))}; }
    VectorLanes operator|(VectorLanes other) const { return {_mm_or_si128(lane, other.lane)}; }
    VectorLanes masked(std::uint32_t mask) const {
        return {_mm_and_si128(lane, _mm_set1_epi32(static_cast<int>(mask)))};
    }
};
#else
using VectorLanes = ScalarLanes;
#endif

template <class Lanes>
void unpack(const unsigned char* in, std::uint32_t bits, std::uint32_t* numbers) {
    if (bits == 0) {
        std::memset(numbers, 0, lane_block * sizeof(std::uint32_t));
        return;
    }
    const std::uint32_t mask = mask_of(bits);
    Lanes word = Lanes::load(in);
    std::uint32_t used = 0;  // bits of `word`
    for (std::size_t row = 0; row < rows; ++row) {
        Lanes value = word.right(used);
        used += bits;
        if (used >= 32 && row + 1 < rows) {
            used -= 32;
            in += 16;
            word = Lanes::load(in);
            if (used > 0) value = value | word.left(bits - used);
        }
        value.masked(mask).store(numbers + row * lanes);
    }
}

}  // namespace

void pack_lanes(const std::uint32_t* numbers, std::uint32_t bits, unsigned char* out) {
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        std::uint64_t pending = 0;
        std::uint32_t filled = 0;
        unsigned char* to = out + lane * sizeof(std::uint32_t);
        for (std::size_t row = 0; row < rows; ++row) {
            pending |= std::uint64_t{numbers[row * lanes + lane] & mask_of(bits)} << filled;
            filled += bits;
            if (filled < 32) continue;
            const auto word = static_cast<std::uint32_t>(pending);
            std::memcpy(to, &word, sizeof word);
            to += 16;
            pending >>= 32;
            filled -= 32;
        }
    }
}

void unpack_lanes(const unsigned char* in, std::uint32_t bits, std::uint32_t* numbers) { unpack<VectorLanes>(in, bits, numbers); }

void unpack_lanes_scalar(const unsigned char* in, std::uint32_t bits, std::uint32_t* numbers) {
    unpack<ScalarLanes>(in, bits, numbers);
}
