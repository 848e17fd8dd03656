#include "query/resolved_query.h"

#include <algorithm>

bool ResolvedWord::holds(TermId term) const {
    const auto at = std::lower_bound(terms.begin(), terms.end(), term,
                                     [](const WeightedTerm& weighted, TermId wanted) { return weighted.term < wanted; });
    return at != terms.end() && at->term == term;
}

bool ResolvedQuery::has_words() const {
    return std::any_of(query.words.begin(), query.words.end(), [](const QueryWord& word) { return !word.excluded; });
}

ResolvedQuery resolve_query(const Archive& archive, std::string_view text, bool typing) {
    ResolvedQuery resolved;
    resolved.query = parse_query(text, archive.language(), typing);
    TermExpansion expansion(archive.index().dictionary());
    std::vector<DocSpan> lists;
    for (const QueryWord& word : resolved.query.words) {
        ResolvedWord out;
        out.terms = expansion.expand(word);
        lists.clear();
        for (const WeightedTerm& weighted : out.terms) lists.push_back(archive.index().postings().list(weighted.term).docs);
        out.docs = unite(lists, archive.document_count());
        resolved.words.push_back(std::move(out));
    }
    return resolved;
}

void positions_in(const Postings& postings, const ResolvedWord& word, std::uint32_t doc, std::vector<Position>& out) {
    out.clear();
    for (const WeightedTerm& weighted : word.terms) {
        const PostingList list = postings.list(weighted.term);
        const auto at = std::lower_bound(list.docs.begin(), list.docs.end(), doc);
        if (at == list.docs.end() || *at != doc) continue;
        const auto positions = postings.positions(list.first + static_cast<std::size_t>(at - list.docs.begin()));
        out.insert(out.end(), positions.begin(), positions.end());
    }
    if (word.terms.size() > 1) std::sort(out.begin(), out.end());
}
