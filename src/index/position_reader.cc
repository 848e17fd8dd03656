#include "index/position_reader.h"

#include <algorithm>
#include <bit>

#include "index/fixed_bytes.h"
#include "index/position_writer.h"
#include "index/varint.h"

namespace {

// Takes numbers that were read before.
struct InPlace {
    const std::uint32_t* at;
    bool operator()(std::uint32_t& number) { return number = *at++, true; }
};

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
    const std::uint32_t total = frequencies_->total(cursor.frequency());
    if (positions_.size() < total) positions_.resize(2 * total);
    Position* to = positions_.data();
    visit(cursor, InPlace{numbers}, [&to](Position position) { return *to++ = position, true; });
    return {positions_.data(), total};
}

void PositionReader::show(PostingCursor& cursor, KeySearch& search) {
    if (cursor.block() != block_) open_block(cursor);
    const auto show_to_search = [&search](Position position) { return search.show(position); };
    const std::uint32_t begin = starts_[cursor.at()];
    if (!few_.empty()) {
        visit(cursor, InPlace{few_.data() + begin}, show_to_search);
    } else if (sequence_.go_to(begin, starts_[cursor.at() + 1] - begin)) {
        visit(cursor, [this](std::uint32_t& number) { return sequence_.take(number); }, show_to_search);
    }
}

// Makes positions of the numbers of the current posting, as long as take_number() finds them and show() asks for more.
template <class TakeNumber, class Show>
void PositionReader::visit(PostingCursor& cursor, TakeNumber take_number, Show show) const {
    const FieldFrequencies& row = (*frequencies_)[cursor.frequency()];
    for (unsigned fields = frequencies_->mask(cursor.frequency()); fields != 0; fields &= fields - 1) {
        const auto field = static_cast<std::size_t>(std::countr_zero(fields));
        std::uint32_t next = 0;
        for (std::uint32_t i = 0; i < row.counts[field]; ++i) {
            std::uint32_t passed = 0;
            std::uint32_t longer = 0;
            if (!take_number(passed) || (source_.spans && !take_number(longer))) return;
            const std::uint32_t word = std::min(next + std::min(passed, last_word_number), last_word_number - 1);  // no sum overflows
            if (!show(make_position(all_fields[field], word, longer % longest_span + 1))) return;
            next = word + 1;
        }
    }
}
