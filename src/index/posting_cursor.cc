#include "index/posting_cursor.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "index/varint.h"

PostingCursor::PostingCursor(const PostingSource& source) : source_(source) {
    full_blocks_ = source.count / static_cast<std::uint32_t>(posting_block);
    header_size_ = block_header_size(source.document_count);
    if (static_cast<std::size_t>(source.end - source.begin) < full_blocks_ * header_size_) {
        full_blocks_ = source_.count = 0;  // no header may be read
        return;
    }
    data_ = data_end_ = source.begin + full_blocks_ * header_size_;
    if (source.count == 1) {
        read_single();
    } else if (source.count > 0 && load(0)) {
        doc_ = docs_[0];
    }
}

// A term of one document has no block: its number and, where they are not the commonest, its frequencies.
void PostingCursor::read_single() {
    const unsigned char* at = source_.begin;
    const std::size_t bytes = bytes_below(std::uint64_t{source_.document_count} * 2);
    if (static_cast<std::size_t>(source_.end - at) < bytes) return;
    const std::uint64_t code = read_bytes(at, bytes);
    at += bytes;
    const std::uint32_t frequency = (code & 1) != 0 ? read_varint(at, source_.end) : 0;
    if (code >> 1 >= source_.document_count || frequency >= source_.frequency_count) return;
    data_end_ = source_.end;
    size_ = 1;
    doc_ = docs_[0] = static_cast<std::uint32_t>(code >> 1);
    frequencies_.fill(0);
    frequencies_[0] = frequency;
    has_frequencies_ = true;
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

// Decodes the documents of the block whose data begin at data_end_. REQUIRES: blocks before it were passed in order.
bool PostingCursor::load(std::uint32_t block) {
    block_ = block;
    has_frequencies_ = false;
    at_ = 0;
    data_ = data_end_;
    std::uint32_t parameter = 0;
    std::uint32_t last_doc = no_doc;
    if (block < full_blocks_) {
        const BlockHeader found = header(block);
        size_ = posting_block;
        parameter = found.parameter;
        last_doc = found.last_doc;
        if (found.bytes > source_.end - data_) return finish(), false;
        data_end_ = data_ + found.bytes;
    } else {
        size_ = source_.count % static_cast<std::uint32_t>(posting_block);
        if (block > full_blocks_ || size_ == 0) return finish(), false;
        parameter = rice_parameter_for_mean(static_cast<double>(source_.document_count) / source_.count);
        data_end_ = source_.end;
    }
    frequency_bytes_ = parameter == bitmap_block ? read_bitmap(data_, data_end_, last_doc) : read_docs(data_, data_end_, parameter);
    if (frequency_bytes_ == nullptr || !are_ascending() || (last_doc != no_doc && docs_[size_ - 1] != last_doc)) {
        return finish(), false;
    }
    return true;
}

const unsigned char* PostingCursor::read_docs(const unsigned char* begin, const unsigned char* end, std::uint32_t parameter) {
    const unsigned char* after = read_rice(begin, end, size_, parameter, docs_.data());
    std::uint32_t next = first_doc_;
    for (std::uint32_t i = 0; i < size_; ++i) {
        docs_[i] += next;
        next = docs_[i] + 1;
    }
    return after;
}

const unsigned char* PostingCursor::read_bitmap(const unsigned char* begin, const unsigned char* end, std::uint32_t last_doc) {
    if (last_doc < first_doc_) return nullptr;
    const std::size_t bytes = std::size_t{last_doc - first_doc_} / 8 + 1;
    if (bytes > static_cast<std::size_t>(end - begin)) return nullptr;
    std::uint32_t found = 0;
    for (std::size_t at = 0; at < bytes; at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, begin + at, std::min<std::size_t>(8, bytes - at));
        const std::uint32_t base = first_doc_ + static_cast<std::uint32_t>(at) * 8;
        for (; word != 0; word &= word - 1) {
            if (found == size_) return nullptr;
            docs_[found++] = base + static_cast<std::uint32_t>(std::countr_zero(word));
        }
    }
    return found == size_ ? begin + bytes : nullptr;
}

bool PostingCursor::are_ascending() const {
    bool ascending = docs_[0] >= first_doc_;
    for (std::uint32_t i = 1; i < size_; ++i) ascending &= docs_[i] > docs_[i - 1];
    return ascending && docs_[size_ - 1] < source_.document_count;
}

const std::uint32_t* PostingCursor::frequencies() {
    if (!has_frequencies_) {
        has_frequencies_ = true;
        if (!read_frequencies()) frequencies_.fill(0);
    }
    return frequencies_.data();
}

bool PostingCursor::read_frequencies() {
    frequencies_.fill(0);
    const unsigned char* bytes = frequency_bytes_;
    if (bytes >= data_end_) return false;
    const std::uint32_t exceptions = *bytes++;
    if (exceptions == 0) return true;
    if (exceptions >= all_frequencies) {
        if (read_rice(bytes, data_end_, size_, exceptions - all_frequencies, frequencies_.data()) == nullptr) return false;
        const std::uint32_t limit = source_.frequency_count;
        return std::none_of(frequencies_.begin(), frequencies_.begin() + size_, [limit](std::uint32_t row) { return row >= limit; });
    }
    if (exceptions > size_ || bytes >= data_end_) return false;
    const std::uint32_t parameters = *bytes++;
    std::array<std::uint32_t, posting_block> gaps;
    std::array<std::uint32_t, posting_block> values;
    // Sequences, whatever their length: read_rice() would take 128 numbers for lanes.
    const RiceSequence gap_sequence(bytes, data_end_, exceptions, parameters & 15);
    bytes = gap_sequence.read_all(gaps.data());
    if (bytes == nullptr) return false;
    const RiceSequence value_sequence(bytes, data_end_, exceptions, parameters >> 4);
    if (value_sequence.read_all(values.data()) == nullptr) return false;
    std::uint32_t at = 0;
    for (std::uint32_t i = 0; i < exceptions; ++i, ++at) {
        at += gaps[i];
        if (at >= size_ || values[i] + 1 >= source_.frequency_count) return false;
        frequencies_[at] = values[i] + 1;
    }
    return true;
}

void PostingCursor::next() {
    if (++at_ < size_) {
        doc_ = docs_[at_];
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
    first_doc_ = docs_[size_ - 1] + 1;
    std::uint32_t block = block_ + 1;
    for (; least > 0 && block < full_blocks_; ++block) {
        const BlockHeader next = header(block);
        if (frequency_bound(next.impact) >= least) break;
        if (!pass(next)) return finish();
    }
    doc_ = load(block) ? docs_[0] : no_doc;
}

void PostingCursor::seek(std::uint32_t doc) {
    if (doc <= doc_) return;
    if (docs_[size_ - 1] < doc) {
        std::uint32_t block = block_ + 1;
        first_doc_ = docs_[size_ - 1] + 1;
        for (; block < full_blocks_; ++block) {
            const BlockHeader next = header(block);
            if (next.last_doc >= doc) break;
            if (!pass(next)) return finish();
        }
        if (!load(block)) return finish();
    }
    const auto begin = docs_.begin() + at_;
    at_ = static_cast<std::uint32_t>(std::lower_bound(begin, docs_.begin() + size_, doc) - docs_.begin());
    doc_ = at_ < size_ ? docs_[at_] : no_doc;
}
