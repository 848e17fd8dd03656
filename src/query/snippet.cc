#include "query/snippet.h"

#include <tuple>

#include "query/passage.h"

Snippet make_snippet(const Archive& archive, const Document& document, const Highlighter& highlighter, std::size_t limit) {
    if (limit == 0) return {};
    const Language language = archive.language_of(document);
    const Passage from_summary = best_passage(document.summary, highlighter.marks(document.summary, language), limit);
    const Passage from_body = best_passage(document.body, highlighter.marks(document.body, language), limit);
    const bool body_shows_more =
        std::tie(from_body.words, from_body.marks) > std::tie(from_summary.words, from_summary.marks);
    const bool use_body = body_shows_more || document.summary.empty();
    Snippet snippet;
    snippet.text = use_body ? text_of(document.body, from_body) : text_of(document.summary, from_summary);
    snippet.ranges = highlighter.ranges(snippet.text, language);
    return snippet;
}
