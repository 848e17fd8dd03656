#include "index/position_reader.h"

#include <algorithm>
#include <bit>

#include "index/fixed_bytes.h"
#include "index/position_writer.h"
#include "index/varint.h"

namespace {

// The number of a word, so many words passed over behind those before `next`; no sum overflows.
std::uint32_t word_behind(std::uint32_t next, std::uint32_t passed) {
    return std::min(next + std::min(passed, last_word_number), last_word_number - 1);
}

}  // namespace

void PositionReader::open_block(PostingCursor& cursor) {
    block_ = cursor.block();
    sequence_ = RiceSequence(nullptr, nullptr, 0, 0);
    few_.clear();
    const auto frequencies = cursor.block_frequencies();
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        starts_[i] = count;
        count += frequencies_->total(frequencies[i]) << (source_.spans ? 1 : 0);
    }
    starts_[frequencies.size()] = count;
    const auto size = static_cast<std::size_t>(source_.end - source_.begin);
    const std::size_t width = bytes_below(size + 1);
    const std::size_t table = cursor.full_blocks() * width;
    if (size < table) return;
    const auto end_of = [&](std::uint32_t block) { return table + read_bytes(source_.begin + block * width, width); };
    const std::uint64_t begin = block_ == 0 ? table : end_of(block_ - 1);
    const std::uint64_t end = block_ < cursor.full_blocks() ? end_of(block_) : size;
    if (begin >= end || end > size) return;
    if (count <= most_plain_positions) {
        const unsigned char* at = source_.begin + begin;
        while (few_.size() < count) few_.push_back(read_varint(at, source_.begin + end));
    } else {
        sequence_ = RiceSequence(source_.begin + begin + 1, source_.begin + end, count, source_.begin[begin]);
    }
}

// The numbers of a posting.
const std::uint32_t* PositionReader::read_numbers(std::size_t posting) {
    const std::uint32_t begin = starts_[posting];
    if (!few_.empty()) return few_.data() + begin;
    const std::uint32_t count = starts_[posting + 1] - begin;
    if (numbers_.size() < count) numbers_.resize(2 * count);
    return sequence_.read(begin, count, numbers_.data()) ? numbers_.data() : nullptr;
}

std::span<const Position> PositionReader::read(PostingCursor& cursor) {
    if (cursor.block() != block_) open_block(cursor);
    const std::uint32_t* numbers = read_numbers(cursor.at());
    if (numbers == nullptr) return {};
    const FieldFrequencies& row = (*frequencies_)[cursor.frequency()];
    const std::uint32_t total = frequencies_->total(cursor.frequency());
    if (positions_.size() < total) positions_.resize(2 * total);
    Position* to = positions_.data();
    for (unsigned fields = frequencies_->mask(cursor.frequency()); fields != 0; fields &= fields - 1) {
        const auto field = static_cast<std::size_t>(std::countr_zero(fields));
        std::uint32_t next = 0;
        for (std::uint32_t i = 0; i < row.counts[field]; ++i) {
            const std::uint32_t word = word_behind(next, *numbers++);
            const std::uint32_t span = source_.spans ? *numbers++ % longest_span + 1 : 1;
            *to++ = make_position(all_fields[field], word, span);
            next = word + 1;
        }
    }
    return {positions_.data(), total};
}

void PositionReader::show(PostingCursor& cursor, KeySearch& search) {
    if (cursor.block() != block_) open_block(cursor);
    if (!few_.empty() || source_.spans) {
        for (const Position position : read(cursor)) {
            if (!search.show(position)) return;
        }
        return;
    }
    const std::uint32_t begin = starts_[cursor.at()];
    if (!sequence_.go_to(begin, starts_[cursor.at() + 1] - begin)) return;
    const FieldFrequencies& row = (*frequencies_)[cursor.frequency()];
    for (unsigned fields = frequencies_->mask(cursor.frequency()); fields != 0; fields &= fields - 1) {
        const auto field = static_cast<std::size_t>(std::countr_zero(fields));
        std::uint32_t next = 0;
        for (std::uint32_t i = 0; i < row.counts[field]; ++i) {
            std::uint32_t passed = 0;
            if (!sequence_.take(passed)) return;
            const std::uint32_t word = word_behind(next, passed);
            if (!search.show(make_position(all_fields[field], word, 1))) return;
            next = word + 1;
        }
    }
}
