#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "query/word_postings.h"

// Where the terms of a query word stand in a document. Goes forward through the documents.
class WordPositions {
public:
    WordPositions(const Index& index, const WordPostings& word);

    // The positions in the document, ascending, in the word's fields; valid until the next call. Broad completions have none.
    // REQUIRES: no document below an earlier call's.
    std::span<const Position> read(std::uint32_t doc);
    // Keeps those of the ascending word keys that stand `offset` words before a position in the document. Reads no further than needed.
    // REQUIRES: as read().
    void keep_before(std::uint32_t doc, std::uint32_t offset, std::vector<std::uint32_t>& keys);
    // Whether some position may cover several words.
    bool spans() const;

private:
    struct List {
        PostingCursor cursor;
        PositionReader reader;
    };

    bool are_all_stored() const { return word_.gathered().empty() && word_.fields() == any_field; }
    void append_gathered(std::uint32_t doc);
    void append(std::span<const Position> positions);

    const Index& index_;
    const WordPostings& word_;
    std::vector<List> lists_;
    std::size_t gathered_ = 0;
    std::vector<Position> merged_;    // of several terms, or of some fields
    std::vector<std::uint32_t> kept_;
};
