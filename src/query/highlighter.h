#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "query/archive.h"
#include "text/language.h"

// A query word found in a text.
struct Mark {
    ByteRange range;
    std::uint32_t word = 0;  // number of the query's word: equal for repetitions and other forms of one word
};

// Finds the words of a query in any text of the archive, with the same rules as search(). Made once per query.
class Highlighter {
public:
    Highlighter(const Archive& archive, std::string_view query, bool typing);

    // Ranges in `text` in order, not overlapping; the words of a phrase only where the phrase stands.
    std::vector<ByteRange> ranges(std::string_view text, Language language) const;
    // The same before ranges that touch or overlap are joined: one entry for each word found, in order.
    std::vector<Mark> marks(std::string_view text, Language language) const;
    bool empty() const;  // the query has no words to mark

private:
    struct Impl;
    std::shared_ptr<const Impl> impl_;
};
