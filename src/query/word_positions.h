#pragma once

#include <cstdint>
#include <vector>

#include "query/word_postings.h"

// Where the terms of a query word stand in a document. Goes forward through the documents.
class WordPositions {
public:
    WordPositions(const Index& index, const WordPostings& word);

    // Replaces `out` by the positions in the document, ascending, in the word's fields. Broad completions have none.
    // REQUIRES: no document below an earlier call's.
    void read(std::uint32_t doc, std::vector<Position>& out);

private:
    struct List {
        PostingCursor cursor;
        PositionReader reader;
    };

    const Index& index_;
    const WordPostings& word_;
    std::vector<List> lists_;
    std::size_t gathered_ = 0;
};
