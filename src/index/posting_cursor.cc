#include "index/posting_cursor.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "index/rice_code.h"
#include "index/varint.h"

PostingCursor::PostingCursor(const PostingSource& source, DecodedBlocks* shared) : source_(source), shared_(shared) {
    full_blocks_ = source.count / static_cast<std::uint32_t>(posting_block);
    header_size_ = block_header_size(source.document_count);
    if (static_cast<std::size_t>(source.end - source.begin) < full_blocks_ * header_size_) {
        full_blocks_ = source_.count = 0;  // no header may be read
    }
    if (source_.count == 0) return;
    data_end_ = source.begin + full_blocks_ * header_size_;
    if (shared != nullptr) places_ = shared->places_of(source.begin, full_blocks_ + 1);
    if (load(0)) doc_ = here_->docs[0];
}

// A term of one document has no block: its number and, where they are not the commonest, its frequencies.
bool PostingCursor::read_single(PostingBlock& to) const {
    const unsigned char* at = source_.begin;
    const std::size_t bytes = bytes_below(std::uint64_t{source_.document_count} * 2);
    if (static_cast<std::size_t>(source_.end - at) < bytes) return false;
    const std::uint64_t code = read_bytes(at, bytes);
    at += bytes;
    const std::uint32_t frequency = (code & 1) != 0 ? read_varint(at, source_.end) : 0;
    if (code >> 1 >= source_.document_count || frequency >= source_.frequency_count) return false;
    to.end = source_.end;
    to.size = 1;
    to.docs[0] = static_cast<std::uint32_t>(code >> 1);
    to.frequencies[0] = frequency;
    to.has_frequencies = true;
    return true;
}

BlockHeader PostingCursor::header(std::uint32_t block) const {
    const unsigned char* bytes = source_.begin + block * header_size_;
    const std::size_t doc_bytes = header_size_ - 4;
    std::uint32_t last_doc = 0, rest = 0;
    std::memcpy(&last_doc, bytes, 4);
    std::memcpy(&rest, bytes + doc_bytes, 4);
    BlockHeader header;
    header.last_doc = static_cast<std::uint32_t>(last_doc & ((std::uint64_t{1} << 8 * doc_bytes) - 1));
    header.bytes = static_cast<std::uint16_t>(rest);
    header.parameter = static_cast<std::uint8_t>(rest >> 16);
    header.impact = static_cast<std::uint8_t>(rest >> 24);
    return header;
}

void PostingCursor::finish() {
    doc_ = no_doc;
    size_ = at_ = 0;
}

PostingBlock* PostingCursor::room_for_block() {
    if (PostingBlock* room = shared_ != nullptr ? shared_->add() : nullptr) return room;
    if (own_ == nullptr) own_.reset(new PostingBlock);
    return own_.get();
}

// Moves to the block whose data begin at data_end_. REQUIRES: blocks before it were passed in order.
bool PostingCursor::load(std::uint32_t block) {
    block_ = block;
    at_ = 0;
    if (block > full_blocks_ || (block == full_blocks_ && !has_tail())) return finish(), false;
    here_ = places_ != nullptr ? places_[block] : nullptr;
    if (here_ == nullptr) {
        here_ = room_for_block();
        const bool decoded = source_.count == 1 ? read_single(*here_) : decode(block, *here_);
        if (!decoded) return finish(), false;
        if (places_ != nullptr && here_ != own_.get()) places_[block] = here_;
    }
    size_ = here_->size;
    data_end_ = here_->end;
    return true;
}

bool PostingCursor::decode(std::uint32_t block, PostingBlock& to) const {
    to.has_frequencies = false;
    to.end = source_.end;
    std::uint32_t parameter = 0;
    std::uint32_t last_doc = no_doc;
    if (block < full_blocks_) {
        const BlockHeader found = header(block);
        if (found.bytes > source_.end - data_end_) return false;
        to.size = posting_block;
        to.end = data_end_ + found.bytes;
        parameter = found.parameter;
        last_doc = found.last_doc;
    } else {
        to.size = source_.count % static_cast<std::uint32_t>(posting_block);
        parameter = rice_parameter_for_mean(static_cast<double>(source_.document_count) / source_.count);
    }
    to.frequency_bytes = parameter == bitmap_block ? read_bitmap(last_doc, to) : read_docs(parameter, to);
    return to.frequency_bytes != nullptr && are_ascending(to) && (last_doc == no_doc || to.docs[to.size - 1] == last_doc);
}

// Of the block that begins at data_end_. Both return where its frequencies begin, null where the bytes hold no documents.
const unsigned char* PostingCursor::read_docs(std::uint32_t parameter, PostingBlock& to) const {
    const unsigned char* after = read_rice(data_end_, to.end, to.size, parameter, to.docs.data());
    std::uint32_t next = first_doc_;
    for (std::uint32_t i = 0; i < to.size; ++i) {
        to.docs[i] += next;
        next = to.docs[i] + 1;
    }
    return after;
}

const unsigned char* PostingCursor::read_bitmap(std::uint32_t last_doc, PostingBlock& to) const {
    if (last_doc < first_doc_) return nullptr;
    const unsigned char* begin = data_end_;
    const std::size_t bytes = std::size_t{last_doc - first_doc_} / 8 + 1;
    if (bytes > static_cast<std::size_t>(to.end - begin)) return nullptr;
    std::uint32_t found = 0;
    for (std::size_t at = 0; at < bytes; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, begin + at, std::min<std::size_t>(8, bytes - at));
        const std::uint32_t base = first_doc_ + static_cast<std::uint32_t>(at) * 8;
        for (; word != 0; word &= word - 1) {
            if (found == to.size) return nullptr;
            to.docs[found++] = base + static_cast<std::uint32_t>(std::countr_zero(word));
        }
    }
    return found == to.size ? begin + bytes : nullptr;
}

bool PostingCursor::are_ascending(const PostingBlock& block) const {
    bool ascending = block.docs[0] >= first_doc_;
    for (std::uint32_t i = 1; i < block.size; ++i) ascending &= block.docs[i] > block.docs[i - 1];
    return ascending && block.docs[block.size - 1] < source_.document_count;
}

const std::uint32_t* PostingCursor::frequencies() {
    if (!here_->has_frequencies) {
        here_->has_frequencies = true;
        if (!read_frequencies(*here_)) here_->frequencies.fill(0);
    }
    return here_->frequencies.data();
}

bool PostingCursor::read_frequencies(PostingBlock& block) const {
    block.frequencies.fill(0);
    const unsigned char* bytes = block.frequency_bytes;
    if (bytes >= block.end) return false;
    const std::uint32_t exceptions = *bytes++;
    if (exceptions == 0) return true;
    if (exceptions >= all_frequencies) return read_all_frequencies(bytes, exceptions - all_frequencies, block);
    if (exceptions > block.size || bytes >= block.end) return false;
    const std::uint32_t parameters = *bytes++;
    std::array<std::uint32_t, posting_block> gaps;
    std::array<std::uint32_t, posting_block> values;
    // Sequences, whatever their length: read_rice() would take 128 numbers for lanes.
    const RiceSequence gap_sequence(bytes, block.end, exceptions, parameters & 15);
    bytes = gap_sequence.read_all(gaps.data());
    if (bytes == nullptr) return false;
    const RiceSequence value_sequence(bytes, block.end, exceptions, parameters >> 4);
    if (value_sequence.read_all(values.data()) == nullptr) return false;
    std::uint32_t at = 0;
    for (std::uint32_t i = 0; i < exceptions; ++i, ++at) {
        at += gaps[i];
        if (at >= block.size || values[i] + 1 >= source_.frequency_count) return false;
        block.frequencies[at] = values[i] + 1;
    }
    return true;
}

bool PostingCursor::read_all_frequencies(const unsigned char* bytes, std::uint32_t parameter, PostingBlock& block) const {
    if (read_rice(bytes, block.end, block.size, parameter, block.frequencies.data()) == nullptr) return false;
    const auto begin = block.frequencies.begin();
    return std::none_of(begin, begin + block.size, [this](std::uint32_t row) { return row >= source_.frequency_count; });
}

void PostingCursor::next() {
    if (++at_ < size_) {
        doc_ = here_->docs[at_];
    } else {
        next_block();
    }
}

// Leaves a full block out, undecoded.
bool PostingCursor::pass(const BlockHeader& passed) {
    if (passed.bytes > source_.end - data_end_ || passed.last_doc < first_doc_) return false;
    if (passed.last_doc >= source_.document_count) return false;
    data_end_ += passed.bytes;
    first_doc_ = passed.last_doc + 1;
    return true;
}

void PostingCursor::next_block(float least) {
    if (doc_ == no_doc) return;
    first_doc_ = here_->docs[size_ - 1] + 1;
    std::uint32_t block = block_ + 1;
    for (; least > 0 && block < full_blocks_; ++block) {
        const BlockHeader next = header(block);
        if (frequency_bound(next.impact) >= least) break;
        if (!pass(next)) return finish();
    }
    doc_ = load(block) ? here_->docs[0] : no_doc;
}

// To the first document of the block that is not below, most often among the next. REQUIRES: there is one.
void PostingCursor::seek_in_block(std::uint32_t doc) {
    const std::uint32_t* docs = here_->docs.data();
    for (std::uint32_t step = 1; docs[at_] < doc; step *= 2) {
        if (at_ + step >= size_ || docs[at_ + step] > doc) {
            at_ = static_cast<std::uint32_t>(std::lower_bound(docs + at_ + 1, docs + std::min(at_ + step, size_), doc) - docs);
            break;
        }
        at_ += step;
    }
    doc_ = docs[at_];
}

void PostingCursor::seek(std::uint32_t doc) {
    if (doc <= doc_) return;
    if (here_->docs[size_ - 1] < doc) {
        std::uint32_t block = block_ + 1;
        first_doc_ = here_->docs[size_ - 1] + 1;
        for (; block < full_blocks_; ++block) {
            const BlockHeader next = header(block);
            if (next.last_doc >= doc) break;
            if (!pass(next)) return finish();
        }
        if (!load(block) || here_->docs[size_ - 1] < doc) return finish();
    }
    seek_in_block(doc);
}
