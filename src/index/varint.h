#pragma once

#include <cstdint>
#include <string>

// Unsigned numbers in groups of seven bits, the low group first; the high bit of a byte says that another follows (LEB128).

inline void append_varint(std::string& out, std::uint32_t value) {
    for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}

// Two numbers in one byte, the first in its high half; one of 15 or more leaves 15 there and its rest behind, as a varint.
inline void append_two(std::string& out, std::uint32_t first, std::uint32_t second) {
    out += static_cast<char>((first < 15 ? first : 15) << 4 | (second < 15 ? second : 15));
    if (first >= 15) append_varint(out, first - 15);
    if (second >= 15) append_varint(out, second - 15);
}

// Moves `at` behind the number. Returns 0 and moves to `end` where the bytes end first or the number is longer than 32 bits.
inline std::uint32_t read_varint(const unsigned char*& at, const unsigned char* end) {
    std::uint32_t value = 0;
    for (unsigned shift = 0; at < end && shift < 35; shift += 7) {
        const std::uint32_t byte = *at++;
        value |= (byte & 0x7F) << shift;
        if (byte < 0x80) return value;
    }
    at = end;
    return 0;
}

inline void read_two(const unsigned char*& at, const unsigned char* end, std::uint32_t& first, std::uint32_t& second) {
    if (at == end) {
        first = second = 0;
        return;
    }
    const std::uint32_t byte = *at++;
    first = byte >> 4;
    second = byte & 15;
    if (first == 15) first += read_varint(at, end);
    if (second == 15) second += read_varint(at, end);
}
