#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "text/language.h"

// A number as it is written in running text.
struct ScannedNumber {
    std::size_t end = 0;   // byte after it
    std::string digits;    // without group separators, the decimal mark as a comma: "500000", "3,5"
};

// The number that starts at byte `at`. Groups are one to three digits followed by groups of exactly three, separated by any space or
// by a full stop (a comma in English); the other mark is the decimal one. Nothing where a letter follows («5G», «1er»)
// or there is no digit.
std::optional<ScannedNumber> scan_number(std::string_view text, std::size_t at, Language language);
