#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/typed_id.h"
#include "index/flat_lists.h"
#include "index/position.h"

// Where one term stands: documents in ascending order, and for each the positions in ascending order.
struct PostingList {
    std::span<const std::uint32_t> docs;
    std::uint32_t first = 0;  // number of the first posting, for Postings::positions

    std::size_t size() const { return docs.size(); }
};

// The inverted index proper. Posting p of the whole index is a document and its range of positions.
class Postings {
public:
    // From all occurrences of all terms in the order of documents; those of document d are [doc_starts[d], doc_starts[d + 1]).
    // REQUIRES: term_of.size() == position_of.size() == doc_starts.back().
    static Postings make(std::uint32_t terms, std::span<const std::uint32_t> term_of,
                         std::span<const Position> position_of, std::span<const std::uint32_t> doc_starts);

    PostingList list(TermId term) const { return {docs_[term.value], docs_.start(term.value)}; }
    std::span<const Position> positions(std::size_t posting) const {
        return std::span(positions_).subspan(position_starts_[posting],
                                             position_starts_[posting + 1] - position_starts_[posting]);
    }
    std::size_t count() const { return docs_.values().size(); }
    std::size_t byte_size() const;

    void save(BinaryWriter& writer) const;
    static Postings load(BinaryReader& reader, std::size_t terms, std::size_t documents);

private:
    // Ends the posting whose positions were appended last.
    void close_posting();

    FlatLists docs_;                              // of each term
    std::vector<std::uint32_t> position_starts_ = {0};  // of each posting
    std::vector<Position> positions_;
};
