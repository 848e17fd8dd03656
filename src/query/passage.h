#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "query/highlighter.h"

// A part of a text, on word boundaries.
struct Passage {
    ByteRange range;
    bool cut_before = false;  // begins inside a sentence
    bool cut_after = false;   // ends inside a sentence
    std::size_t words = 0;    // different query words in it
    std::size_t marks = 0;
};

// The passage of at most `limit` characters (code points, ellipses included) that shows most words of the query, then most
// marks, then comes first. Begins with a sentence where the marks allow it.
Passage best_passage(std::string_view text, const std::vector<Mark>& marks, std::size_t limit);

// The passage on one line: «…» where it was cut, one space for each line break.
std::string text_of(std::string_view text, const Passage& passage);
