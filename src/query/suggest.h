#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "query/archive.h"

struct Completion {
    std::string text;             // the whole query with its last word completed
    std::uint32_t documents = 0;  // that hold the completed word
};

// Completions of the last, unfinished word from the dictionary, the most frequent first.
std::vector<Completion> suggest(const Archive& archive, std::string_view prefix, std::size_t limit);
