#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "index/decoded_blocks.h"
#include "index/posting_writer.h"

// Where a term's postings are, and what they may hold: bounds that keep a reader of damaged bytes within its tables.
struct PostingSource {
    const unsigned char* begin = nullptr;
    const unsigned char* end = nullptr;
    std::uint32_t count = 0;             // documents of the term
    std::uint32_t document_count = 0;    // of the index
    std::uint32_t frequency_count = 0;   // rows of the FrequencyTable
};

// Reads the postings of one term, block by block, forward. Blocks that are passed over are not decoded. Bytes that are no posting
// list end the list early; documents are below document_count and frequencies below frequency_count, always.
class PostingCursor {
public:
    static constexpr std::uint32_t no_doc = 0xFFFFFFFF;

    PostingCursor() = default;
    // `shared`: where its decoded blocks are kept for other cursors; must outlive it.
    explicit PostingCursor(const PostingSource& source, DecodedBlocks* shared = nullptr);

    // The current document, no_doc at the end. A new cursor stands at the first.
    std::uint32_t doc() const { return doc_; }
    void next();
    // Moves to the first document that is not below `doc`, never back.
    void seek(std::uint32_t doc);
    // Number of the current posting's frequencies. REQUIRES: doc() != no_doc.
    std::uint32_t frequency() { return frequencies()[at_]; }
    // Number of the current posting in the list.
    std::uint32_t posting() const { return block_ * static_cast<std::uint32_t>(posting_block) + at_; }

    // The block of the current document: its documents, and their frequencies (decoded at the first call).
    std::span<const std::uint32_t> block_docs() const { return {size_ > 0 ? here_->docs.data() : nullptr, size_}; }
    std::span<const std::uint32_t> block_frequencies() { return {frequencies(), size_}; }
    std::uint32_t at() const { return at_; }
    std::uint32_t block() const { return block_; }
    // Moves to the first document of the next block, or of the next whose frequency_bound() is not below `least`.
    void next_block(float least = 0);

    // Headers, for bounds: full blocks come first, then perhaps a shorter one without a header.
    std::uint32_t full_blocks() const { return full_blocks_; }
    bool has_tail() const { return source_.count % posting_block != 0; }
    BlockHeader header(std::uint32_t block) const;

private:
    bool pass(const BlockHeader& passed);
    PostingBlock* room_for_block();
    bool load(std::uint32_t block);
    bool decode(std::uint32_t block, PostingBlock& to) const;
    bool read_single(PostingBlock& to) const;
    const unsigned char* read_docs(std::uint32_t parameter, PostingBlock& to) const;
    const unsigned char* read_bitmap(std::uint32_t last_doc, PostingBlock& to) const;
    bool are_ascending(const PostingBlock& block) const;
    const std::uint32_t* frequencies();
    bool read_frequencies(PostingBlock& block) const;
    bool read_all_frequencies(const unsigned char* bytes, std::uint32_t parameter, PostingBlock& block) const;
    void seek_in_block(std::uint32_t doc);
    void finish();

    PostingSource source_;
    DecodedBlocks* shared_ = nullptr;
    PostingBlock** places_ = nullptr;      // of the blocks, where they are shared
    std::unique_ptr<PostingBlock> own_;    // where they are not, or too many are
    PostingBlock* here_ = nullptr;         // the current block
    std::uint32_t full_blocks_ = 0;
    std::size_t header_size_ = 0;
    std::uint32_t block_ = 0;
    const unsigned char* data_end_ = nullptr;  // of the current block
    std::uint32_t first_doc_ = 0;              // the least that the current block can hold
    std::uint32_t doc_ = no_doc;
    std::uint32_t at_ = 0;
    std::uint32_t size_ = 0;                   // of the current block
};
