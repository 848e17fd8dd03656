#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

// Unsigned numbers in as many bytes as a limit that both sides know needs, the low byte first.

// How many bytes hold any number below the limit.
inline std::size_t bytes_below(std::uint64_t limit) {
    return static_cast<std::size_t>(std::bit_width(limit - (limit > 0 ? 1 : 0)) + 7) / 8;
}

inline void append_bytes(std::string& out, std::uint64_t number, std::size_t bytes) {
    for (; bytes > 0; --bytes, number >>= 8) out += static_cast<char>(number & 0xFF);
}

// REQUIRES: at most 8 bytes, all of them there.
inline std::uint64_t read_bytes(const unsigned char* at, std::size_t bytes) {
    static_assert(std::endian::native == std::endian::little, "the written format is little-endian");
    std::uint64_t number = 0;
    std::memcpy(&number, at, bytes);
    return number;
}
