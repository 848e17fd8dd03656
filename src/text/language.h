#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// The languages that have a stemmer, stop words and rules for apostrophes and numbers (language_table.cc). Saved archives
// hold these numbers: new ones go to the end.
enum class Language : std::uint8_t { french, english, german, spanish, italian, dutch, portuguese };

inline constexpr std::array all_languages = {Language::french,  Language::english, Language::german,    Language::spanish,
                                             Language::italian, Language::dutch,   Language::portuguese};
inline constexpr std::size_t language_count = all_languages.size();

// From a BCP 47 tag ("fr", "fr-CA", "EN_us"); nothing where the language has no row in the table.
std::optional<Language> language_of_tag(std::string_view tag);

std::string_view tag_of(Language language);  // "fr"
