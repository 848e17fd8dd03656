#include "text/language.h"

#include <algorithm>

#include "text/language_table.h"

namespace {

bool equal_without_case(std::string_view tag, std::string_view lower) {
    return std::equal(tag.begin(), tag.end(), lower.begin(), lower.end(),
                      [](char one, char other) { return (one >= 'A' && one <= 'Z' ? one + 32 : one) == other; });
}

}  // namespace

std::optional<Language> language_of_tag(std::string_view tag) {
    const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
    for (const Language language : all_languages) {
        if (equal_without_case(primary, tag_of(language))) return language;
    }
    return std::nullopt;
}

std::string_view tag_of(Language language) { return row_of(language).tag; }
