#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "text/language.h"

// A word of a text with strings of its own; the fields are those of ScannedWord (word_scanner.h).
struct Token {
    std::string surface;
    std::string folded;  // folded_form() of `surface`
    ByteRange range;
    std::uint32_t position = 0;
    std::uint32_t span = 1;
};

// The words of scan_words(), in its order. For short texts; what reads whole archives calls scan_words().
std::vector<Token> tokenize(std::string_view text, Language language);
