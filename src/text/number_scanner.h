#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/language.h"

// Reads the number that starts at byte `at`, as it is written in running text. Returns the byte after it and puts it
// into `digits` without group separators, the decimal mark as a comma: "500000", "3,5". Returns 0 where a letter
// follows («5G», «1er») or there is no digit. Groups are one to three digits followed by groups of exactly three,
// separated by any space or by the language's group mark; the other mark is the decimal one.
std::size_t scan_number(std::string_view text, std::size_t at, Language language, std::string& digits);
