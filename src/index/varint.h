#pragma once

#include <cstdint>
#include <string>

// Unsigned numbers in groups of seven bits, the low group first; the high bit of a byte says that another follows (LEB128).

inline void append_varint(std::string& out, std::uint32_t value) {
    for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
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
