#pragma once

#include <optional>
#include <string_view>

enum class Language { french, english };
inline constexpr unsigned language_count = 2;

// From a BCP 47 tag ("fr", "fr-CA", "en"); nothing where the language has no table.
std::optional<Language> language_of_tag(std::string_view tag);
