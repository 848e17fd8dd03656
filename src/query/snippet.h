#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/highlighter.h"

// A passage of a document that shows why it answers.
struct Snippet {
    std::string text;               // from the summary or the body; "…" where it was cut
    std::vector<ByteRange> ranges;  // the hits, in `text`
};

// The best passage of at most `limit` characters, on sentence and word boundaries where possible. Where nothing
// matches: the beginning of the summary, or of the body. Make snippets only for the rows that are seen.
Snippet make_snippet(const Archive& archive, const Document& document, const Highlighter& highlighter, std::size_t limit = 280);
