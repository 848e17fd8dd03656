#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

// A line with something on it: without its end (LF, CRLF or CR) and the white space around it.
struct TextLine {
    std::string_view text;
    std::size_t number = 1;     // in the file, from 1
    std::size_t indent = 0;     // bytes of white space before it
    bool blank_before = false;  // a blank line separates it from the line before
};

// The lines of a text that are not blank; a byte order mark is left out.
std::vector<TextLine> split_lines(std::string_view text);

std::size_t count_code_points(std::string_view text);
