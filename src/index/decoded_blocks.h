#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "index/posting_writer.h"

// A block of a posting list, decoded.
struct PostingBlock {
    const unsigned char* frequency_bytes = nullptr;
    const unsigned char* end = nullptr;  // of the block's bytes
    std::uint32_t size = 0;
    bool has_frequencies = false;  // decoded too
    std::array<std::uint32_t, posting_block> docs;
    std::array<std::uint32_t, posting_block> frequencies;
};

// The blocks that the cursors of one query decoded, each once: the set of documents, the scores and closeness read the same lists.
class DecodedBlocks {
public:
    // A place for each block of the list whose bytes begin there, null where it was not decoded yet. Valid as long as this is.
    PostingBlock** places_of(const unsigned char* list, std::size_t blocks);
    // Room for one more; null where there would be too many.
    PostingBlock* add();

private:
    struct List {
        const unsigned char* begin;
        std::vector<PostingBlock*> places;
    };

    std::vector<List> lists_;
    std::vector<std::unique_ptr<PostingBlock[]>> chunks_;
    std::size_t used_ = 0;  // of the last chunk
    std::size_t size_ = 0;  // of the last chunk
    std::size_t blocks_ = 0;
};
