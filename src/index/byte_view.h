#pragma once

#include <cstddef>
#include <string_view>

// The same bytes as numbers to decode and as text.

inline const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

inline std::string_view text_at(const unsigned char* begin, std::size_t size) {
    return {reinterpret_cast<const char*>(begin), size};
}
