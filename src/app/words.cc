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

constexpr PerField<Translations> field_words = {{
    {"titre", "title"},
    {"rubrique", "rubric"},
    {"résumé", "summary"},
    {"texte", "text"},
    {"thèmes et noms", "themes and names"},
}};

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

// In the order of QueryProblemKind.
constexpr auto problem_words = std::to_array<Translations>({
    {"Guillemet sans son pendant", "Quotation mark without its pair"},
    {"Parenthèse sans son pendant", "Parenthesis without its pair"},
    {"Parenthèses vides", "Empty parentheses"},
    {"Opérateur auquel il manque un mot", "Operator that lacks a word"},
    {"PRÈS relie des mots ou des expressions", "NEAR joins words or phrases"},
    {"Date illisible (2025-04-14, 2025-04 ou 2025)", "Unreadable date (2025-04-14, 2025-04 or 2025)"},
    {"Champ sans valeur", "Field without a value"},
    {"Trop de mots, la suite est laissée de côté", "Too many words, the rest is left out"},
    {"Trop de parenthèses emboîtées", "Parentheses nested too deep"},
});

std::string pick(const Translations& text, InterfaceLanguage language) {
    return language == InterfaceLanguage::french ? french_spacing(text.french) : std::string(text.english);
}

}  // namespace

std::string word(Word word, InterfaceLanguage language) { return pick(words[static_cast<std::size_t>(word)], language); }

std::string word(Field field, InterfaceLanguage language) {
    return pick(field_words[static_cast<std::size_t>(field)], language);
}

std::string word(FacetField field, InterfaceLanguage language) {
    return pick(facet_words[static_cast<std::size_t>(field)], language);
}

std::string word(QueryProblemKind problem, InterfaceLanguage language) {
    return pick(problem_words[static_cast<std::size_t>(problem)], language);
}

std::string_view tag_of(InterfaceLanguage language) { return language == InterfaceLanguage::french ? "fr" : "en"; }
