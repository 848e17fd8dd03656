#include "text/elision.h"

#include <algorithm>
#include <array>

namespace {

constexpr auto elided_words = std::to_array<std::string_view>(
    {"c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"});

// First parts of words that are written with an apostrophe and are one word.
constexpr auto whole_words =
    std::to_array<std::string_view>({"aujourd", "presqu", "entr", "prud", "quelqu", "grand"});

bool contains(const auto& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

Apostrophe apostrophe_after(std::string_view before, Language language) {
    if (language == Language::english) return Apostrophe::letter;
    if (contains(elided_words, before)) return Apostrophe::elision;
    return contains(whole_words, before) ? Apostrophe::letter : Apostrophe::boundary;
}
