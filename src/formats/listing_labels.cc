#include "formats/listing_labels.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "text/fold.h"

namespace {

constexpr std::array<std::string_view, 41> known_labels = {
    "a la une",   "actualite",     "analyse",      "avis",          "avis d'expert", "billet",   "breve",
    "carnet",     "carte blanche", "chronique",    "column",        "comment",       "critique", "debat",
    "decryptage", "dossier",       "edito",        "editor's note", "editorial",     "enquete",  "entretien",
    "essai",      "essay",         "feature",      "focus",         "grand angle",   "humeur",   "interview",
    "leader",     "letter",        "libre propos", "news",          "op-ed",         "opinion",  "point de vue",
    "portrait",   "reportage",     "review",       "tribune",       "temoignage",    "zoom",
};

bool has_accent(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool is_all_capitals(std::string_view text) {
    const std::string lower = surface_form(text);
    std::size_t small = 0;
    for (std::size_t i = 1; i < std::min(text.size(), lower.size()); ++i)
        small += text[i] == lower[i] && text[i] >= 'a';
    return small == 0;
}

}  // namespace

bool is_known_label(std::string_view folded) {
    return std::find(known_labels.begin(), known_labels.end(), folded) != known_labels.end();
}

void LabelSpellings::add(std::string_view printed) {
    std::vector<Spelling>& spellings = by_folded_[folded_form(printed)];
    const auto same = std::find_if(spellings.begin(), spellings.end(),
                                   [printed](const Spelling& spelling) { return spelling.text == printed; });
    if (same != spellings.end())
        ++same->count;
    else
        spellings.push_back({std::string(printed), 1});
}

std::string LabelSpellings::best_of(const std::vector<Spelling>& spellings) const {
    const Spelling* best = &spellings.front();
    for (const Spelling& candidate : spellings) {
        const auto rank = [](const Spelling& spelling) {
            return std::tuple(has_accent(spelling.text), spelling.count, !is_all_capitals(spelling.text));
        };
        if (rank(candidate) > rank(*best)) best = &candidate;
    }
    return best->text;
}

std::string LabelSpellings::normalised(std::string_view printed) const {
    const auto group = by_folded_.find(folded_form(printed));
    return group == by_folded_.end() ? std::string(printed) : best_of(group->second);
}

std::string LabelSpellings::singular_of(std::string_view text) const {
    std::string folded = folded_form(text);
    if (folded.empty() || (folded.back() != 's' && folded.back() != 'x')) return "";
    folded.pop_back();
    const auto group = by_folded_.find(folded);
    return group == by_folded_.end() ? "" : best_of(group->second);
}
