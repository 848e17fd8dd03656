#include "query/found_forms.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "base/sorted_order.h"
#include "index/weights.h"

namespace {

FormMatch match_of(const Term& term, float weight, const QueryWord& word, const ResolvedWord& resolved) {
    if (!resolved.corrections.empty()) return FormMatch::spelling;
    if (term.surface == word.surface) return FormMatch::exact;
    if (term.folded == word.folded) return FormMatch::accents;
    const bool completes = word.unfinished && weight == static_cast<float>(form_weights.prefix);
    return completes ? FormMatch::completion : FormMatch::inflection;
}

// What the document has of a term in the fields; all 0 where it has none.
PerField<std::uint32_t> counts_in(const Index& index, const WeightedTerm& term, std::uint32_t doc, FieldMask fields) {
    PerField<std::uint32_t> counts{};
    PostingCursor cursor = index.postings(term.location);
    cursor.seek(doc);
    if (cursor.doc() != doc) return counts;
    counts = index.frequencies()[cursor.frequency()].counts;
    for (const Field field : all_fields) {
        if ((fields & mask_of(field)) == 0) counts[static_cast<std::size_t>(field)] = 0;
    }
    return counts;
}

// The terms to look up: those stored, and of the gathered ones those of the document.
std::vector<WeightedTerm> candidates(const WordPostings& forms, std::uint32_t doc) {
    const auto& terms = forms.terms();
    std::vector<WeightedTerm> found(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(forms.stored_terms()));
    const auto gathered = forms.gathered();
    auto at = std::lower_bound(gathered.begin(), gathered.end(), doc,
                               [](const WordPostings::Gathered& posting, std::uint32_t d) { return posting.doc < d; });
    for (; at != gathered.end() && at->doc == doc; ++at) found.push_back(terms[at->term]);
    return found;
}

}  // namespace

std::string_view name_of(FormMatch match) {
    constexpr std::array<std::string_view, 5> names = {"exact", "accents", "inflection", "completion", "spelling"};
    return names[static_cast<std::size_t>(match)];
}

std::vector<FoundForm> found_forms(const Index& index, const QueryWord& word, const ResolvedWord& resolved, std::uint32_t doc) {
    std::vector<FoundForm> found;
    for (const WeightedTerm& candidate : candidates(resolved.forms, doc)) {
        const auto counts = counts_in(index, candidate, doc, resolved.forms.fields());
        if (std::all_of(counts.begin(), counts.end(), [](std::uint32_t count) { return count == 0; })) continue;
        const Term term = index.dictionary().term(candidate.term);
        found.push_back({term.surface, match_of(term, candidate.weight, word, resolved), candidate.weight, counts});
    }
    if (resolved.forms.broad() && resolved.forms.broad()->contains(doc)) {
        found.push_back({word.surface, FormMatch::completion, form_weights.prefix, {}});
    }
    sort_by(found, [](const FoundForm& a, const FoundForm& b) {
        return std::tie(b.weight, a.surface) < std::tie(a.weight, b.surface);
    });
    return found;
}
