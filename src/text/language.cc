#include "text/language.h"

#include <array>

namespace {

struct LanguageOfTag {
    std::string_view tag;
    Language language;
};

// A language is one line here, one in snowball.cmake, one in stemmer.cc and a list of stop words.
constexpr std::array languages = {
    LanguageOfTag{"fr", Language::french},
    LanguageOfTag{"en", Language::english},
};

}  // namespace

std::optional<Language> language_of_tag(std::string_view tag) {
    const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
    for (const LanguageOfTag& known : languages) {
        if (known.tag == primary) return known.language;
    }
    return std::nullopt;
}
