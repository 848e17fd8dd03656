#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "query/archive.h"

// Finds the words of a query in any text of the archive, with the same rules as search(). Made once per query.
class Highlighter {
public:
    Highlighter(const Archive& archive, std::string_view query, bool typing);

    // Ranges in `text` in order, not overlapping; the words of a phrase only where the phrase stands.
    std::vector<ByteRange> ranges(std::string_view text, Language language) const;
    bool empty() const;  // the query has no words to mark

private:
    // filled in by the implementation
    struct Impl;
    std::shared_ptr<const Impl> impl_;
};
