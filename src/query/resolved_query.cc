#include "query/resolved_query.h"

#include <algorithm>

#include "query/term_expansion.h"

bool ResolvedQuery::has_words() const {
    return std::any_of(query.words.begin(), query.words.end(), [](const QueryWord& word) { return !word.excluded; });
}

ResolvedQuery resolve_query(const Archive& archive, std::string_view text, bool typing) {
    ResolvedQuery resolved;
    resolved.query = parse_query(text, archive.language(), typing);
    const Dictionary& dictionary = archive.index().dictionary();
    TermExpansion expansion(dictionary);
    resolved.words.reserve(resolved.query.words.size());
    for (const QueryWord& word : resolved.query.words) {
        const TermRange completions = word.unfinished ? dictionary.with_prefix(word.folded) : TermRange();
        resolved.words.emplace_back(archive.index(), expansion.expand(word), completions, word.fields);
    }
    return resolved;
}
