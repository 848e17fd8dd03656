#include "app/words.h"

#include <array>

#include "text/french_typography.h"

namespace {

struct Translations {
    std::string_view french, english;
};

constexpr auto words = std::to_array<Translations>({
#define EDITOTHEQUE_WORD_TEXT(identifier, french, english) {french, english},
    EDITOTHEQUE_WORDS(EDITOTHEQUE_WORD_TEXT)
#undef EDITOTHEQUE_WORD_TEXT
});

constexpr std::array<Translations, all_facet_fields.size()> facet_words = {{
    {"Thèmes", "Themes"},
    {"Personnes", "People"},
    {"Organisations", "Organisations"},
    {"Lieux", "Places"},
    {"Lois et œuvres", "Laws and works"},
    {"Événements", "Events"},
    {"Auteurs", "Authors"},
    {"Rubriques", "Rubrics"},
}};

std::string pick(const Translations& text, InterfaceLanguage language) {
    return language == InterfaceLanguage::french ? french_spacing(text.french) : std::string(text.english);
}

}  // namespace

std::string word(Word word, InterfaceLanguage language) { return pick(words[static_cast<std::size_t>(word)], language); }

std::string word(FacetField field, InterfaceLanguage language) {
    return pick(facet_words[static_cast<std::size_t>(field)], language);
}

std::string_view tag_of(InterfaceLanguage language) { return language == InterfaceLanguage::french ? "fr" : "en"; }
