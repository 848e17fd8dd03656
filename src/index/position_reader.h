#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "index/field_frequencies.h"
#include "index/key_search.h"
#include "index/position.h"
#include "index/posting_cursor.h"
#include "index/rice_code.h"

// Where the words of a posting list stand, apart from the documents: most queries never read them. Blocks are those of the
// postings; in each, for every document and field, the number of the first word and then the words passed over between two, in one
// Rice sequence. Terms that cover several words somewhere (joined compounds) have the span minus one behind each number.

struct PositionSource {
    const unsigned char* begin = nullptr;
    const unsigned char* end = nullptr;
    bool spans = false;
};

// Reads positions at the places where a PostingCursor of the same term stands.
class PositionReader {
public:
    PositionReader() = default;
    PositionReader(const PositionSource& source, const FrequencyTable& frequencies)
        : source_(source), frequencies_(&frequencies) {}

    // The positions of the current posting, ascending; none where the bytes are damaged. Valid until the next call. Cheapest in
    // the order of documents.
    std::span<const Position> read(PostingCursor& cursor);
    // Shows the search the positions of the current posting, as many as it wants.
    void show(PostingCursor& cursor, KeySearch& search);

private:
    void open_block(PostingCursor& cursor);
    const std::uint32_t* read_numbers(std::size_t posting);
    template <class TakeNumber, class Show>
    void visit(PostingCursor& cursor, TakeNumber take_number, Show show) const;

    PositionSource source_;
    const FrequencyTable* frequencies_ = nullptr;
    std::uint32_t block_ = PostingCursor::no_doc;
    RiceSequence sequence_{nullptr, nullptr, 0, 0};
    std::array<std::uint32_t, posting_block + 1> starts_;  // of each posting's numbers in the block
    std::vector<std::uint32_t> few_;                       // all of the block, where they are few
    std::vector<std::uint32_t> numbers_;                   // room for those of one posting
    std::vector<Position> positions_;                      // and for its positions
};
