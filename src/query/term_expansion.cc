#include "query/term_expansion.h"

#include <algorithm>
#include <utility>

#include "base/sorted_order.h"
#include "index/weights.h"

namespace {

// A form with the folded form of a query word.
struct Spelling {
    std::string surface;
    Language language;
};

}  // namespace

std::vector<WeightedTerm> TermExpansion::expand(const QueryWord& word) {
    std::vector<Spelling> spellings;
    for (TermCursor cursor = dictionary_.at(word.folded); !cursor.at_end() && cursor.folded() == word.folded; cursor.next()) {
        const Term& term = cursor.term();
        spellings.push_back({term.surface, term.language});
        add(TermId{cursor.id()}, term.surface == word.surface ? form_weights.exact : form_weights.folded, cursor.location());
    }
    const auto as_typed = [&](const Spelling& spelling) { return spelling.surface == word.surface; };
    const bool exists = std::any_of(spellings.begin(), spellings.end(), as_typed);
    if (!exists) {
        for (WeightedTerm& found : found_) found.weight = static_cast<float>(form_weights.exact);
    }
    if (word.quoted) return take();
    // Forms that only differ by accents keep their own weight, even where they share the stem.
    stems_.clear();
    for (unsigned language = 0; language < language_count; ++language) {
        add_stem(word.surface, static_cast<Language>(language), form_weights.same_stem);
    }
    for (const Spelling& spelling : spellings) {
        if (as_typed(spelling)) continue;
        add_stem(spelling.surface, spelling.language, exists ? form_weights.folded_stem : form_weights.same_stem);
    }
    return take();
}

std::vector<WeightedTerm> TermExpansion::expand(const std::vector<Correction>& corrections) {
    stems_.clear();
    for (const Correction& correction : corrections) {
        add_range(correction.terms, form_weights.near / std::max(correction.cost, 1.0));
    }
    for (const Correction& correction : corrections) {
        add_stems_of(correction.terms, form_weights.near * form_weights.same_stem / std::max(correction.cost, 1.0));
    }
    return take();
}

void TermExpansion::add_range(TermRange range, double weight) {
    if (range.empty()) return;
    for (TermCursor cursor(dictionary_, range.begin); cursor.id() < range.end; cursor.next()) {
        add(TermId{cursor.id()}, weight, cursor.location());
    }
}

// The forms that share the word's stem in a language of the documents.
void TermExpansion::add_stem(const std::string& surface, Language language, double weight) {
    if (!dictionary_.has_language(language)) return;
    auto& stemmer = stemmers_[static_cast<std::size_t>(language)];
    if (!stemmer) stemmer.emplace(language);
    const std::string stem = stemmer->stem(surface);
    std::string key = stem_key(stem, language);
    if (std::find(stems_.begin(), stems_.end(), key) != stems_.end()) return;
    stems_.push_back(std::move(key));
    for (const LocatedTerm& found : dictionary_.with_stem(stem, language)) add(found.term, weight, found.location);
}

void TermExpansion::add_stems_of(TermRange range, double weight) {
    if (range.empty()) return;
    for (TermCursor cursor(dictionary_, range.begin); cursor.id() < range.end; cursor.next()) {
        add_stem(cursor.term().surface, cursor.term().language, weight);
    }
}

// Of several entries of a term the first added stays: they are added in the order of trust.
std::vector<WeightedTerm> TermExpansion::take() {
    sort_by(found_, [](const WeightedTerm& a, const WeightedTerm& b) { return a.term < b.term; });
    std::vector<WeightedTerm> terms;
    for (const WeightedTerm& found : found_) {
        if (terms.empty() || terms.back().term != found.term) terms.push_back(found);
    }
    found_.clear();
    return terms;
}
