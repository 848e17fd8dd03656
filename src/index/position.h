#pragma once

#include <algorithm>
#include <cstdint>

#include "index/field.h"

// Where a term stands in a document, in one number that sorts by field, then by word:
//
//     31    29 28                               4 3          0
//    +--------+----------------------------------+------------+
//    | field  | number of the word in the field  | span - 1   |
//    +--------+----------------------------------+------------+
//
// The span is the number of words that the term covers: more than 1 for a joined compound («porteavions»).
using Position = std::uint32_t;

inline constexpr std::uint32_t last_word_number = (1u << 25) - 1;
inline constexpr std::uint32_t longest_span = 16;

constexpr Position make_position(Field field, std::uint32_t word, std::uint32_t span) {
    return static_cast<std::uint32_t>(field) << 29 | std::min(word, last_word_number) << 4 |
           (std::clamp(span, 1u, longest_span) - 1);
}

constexpr std::uint32_t field_number(Position position) { return position >> 29; }
// Field and word, without the span: consecutive words differ by one.
constexpr std::uint32_t word_key(Position position) { return position >> 4; }
constexpr std::uint32_t span_of(Position position) { return (position & 15) + 1; }
