#pragma once

#include <compare>
#include <cstdint>

// Half-open range of bytes [begin, end) in a UTF-8 text, on code point boundaries.
struct ByteRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    friend auto operator<=>(const ByteRange&, const ByteRange&) = default;
};
