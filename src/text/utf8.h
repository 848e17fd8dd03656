#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// UTF-8 as in RFC 3629. Foreign bytes never fail: each byte that is part of no valid sequence reads as U+FFFD.

struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;  // length in the source; 0 only at the end of the text
    bool valid = true;
};

// The code point that starts at byte `at`. REQUIRES: at <= text.size().
CodePoint decode_utf8(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t code_point);

bool is_valid_utf8(std::string_view text);

// The text with every invalid byte replaced by U+FFFD.
std::string repair_utf8(std::string_view text);

// Length in UTF-16 code units, the unit of JavaScript strings and of every range that crosses to the page.
std::size_t utf16_length(std::string_view text);
