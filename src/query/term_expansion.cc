#include "query/term_expansion.h"

#include <algorithm>
#include <utility>

#include "query/weights.h"

TermExpansion::TermExpansion(const Dictionary& dictionary)
    : dictionary_(dictionary) {}

std::vector<WeightedTerm> TermExpansion::expand(const QueryWord& word) {
    const TermRange folded = dictionary_.with_folded(word.folded);
    const TermRange exact = dictionary_.with_surface(folded, word.surface);
    const bool spelling_exists = !exact.empty();
    add_range(exact, form_weights.exact);
    add_range(folded, spelling_exists ? form_weights.folded : form_weights.exact);
    if (!word.quoted) {
        // Forms that only differ by accents keep their own weight, even where they share the stem.
        add_classes(exact, form_weights.same_stem);
        add_classes_of_stem(word, form_weights.same_stem);
        add_classes(folded, spelling_exists ? form_weights.folded_stem : form_weights.same_stem);
    }
    if (word.unfinished) add_range(dictionary_.with_prefix(word.folded), form_weights.prefix);
    return take();
}

void TermExpansion::add_classes_of_stem(const QueryWord& word, double weight) {
    for (const Language language : all_languages) {
        const auto found = dictionary_.find_class(stemmers_.of(language).stem(word.surface), language);
        if (found) add_class(*found, weight);
    }
}

void TermExpansion::add_class(std::uint32_t stem_class, double weight) {
    for (const std::uint32_t term : dictionary_.terms_of_class(stem_class)) found_.push_back({TermId{term}, weight});
}

void TermExpansion::add_range(TermRange range, double weight) {
    for (std::uint32_t term = range.begin; term < range.end; ++term) found_.push_back({TermId{term}, weight});
}

void TermExpansion::add_classes(TermRange range, double weight) {
    for (std::uint32_t term = range.begin; term < range.end; ++term) {
        add_class(dictionary_.stem_class(TermId{term}), weight);
    }
}

// Of several entries of a term the first added stays: they are added in the order of trust.
std::vector<WeightedTerm> TermExpansion::take() {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const WeightedTerm& a, const WeightedTerm& b) { return a.term < b.term; });
    const auto same = [](const WeightedTerm& a, const WeightedTerm& b) { return a.term == b.term; };
    found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
    return std::exchange(found_, {});
}
