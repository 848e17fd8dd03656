#include "index/position_codec.h"

#include <algorithm>

#include "index/fixed_bytes.h"
#include "index/varint.h"

namespace {

// So few numbers stand as they are: a parameter and padding would cost more than they save.
constexpr std::size_t few_positions = 4;
// After so many reads in one block, all of it is read.
constexpr std::uint32_t few_reads = 4;

std::uint32_t word_of(Position position) { return word_key(position) & last_word_number; }

void append_numbers(std::vector<std::uint32_t>& out, std::span<const Position> positions, bool spans) {
    std::uint32_t field = field_count;
    std::uint32_t next = 0;
    for (const Position position : positions) {
        if (field_number(position) != field) next = 0;
        field = field_number(position);
        out.push_back(word_of(position) - next);
        if (spans) out.push_back(span_of(position) - 1);
        next = word_of(position) + 1;
    }
}

void append_segment(std::string& out, const std::vector<std::uint32_t>& numbers) {
    if (numbers.size() <= few_positions) {
        for (const std::uint32_t number : numbers) append_varint(out, number);
        return;
    }
    const std::uint32_t parameter = best_rice_parameter(numbers);
    out += static_cast<char>(parameter);
    append_rice_sequence(out, numbers, parameter);
}

}  // namespace

void append_positions(std::string& out, std::span<const Position> positions, std::span<const std::uint32_t> counts,
                      bool spans) {
    std::string segments;
    std::vector<std::size_t> ends;  // of those of full blocks
    std::vector<std::uint32_t> numbers;
    std::size_t at = 0;
    for (std::size_t begin = 0; begin < counts.size(); begin += posting_block) {
        numbers.clear();
        for (const std::uint32_t count : counts.subspan(begin, std::min(posting_block, counts.size() - begin))) {
            append_numbers(numbers, positions.subspan(at, count), spans);
            at += count;
        }
        append_segment(segments, numbers);
        if (begin + posting_block <= counts.size()) ends.push_back(segments.size());
    }
    std::size_t width = 0;
    while (bytes_below(segments.size() + ends.size() * width + 1) > width) ++width;
    for (const std::size_t end : ends) append_bytes(out, end, width);
    out += segments;
}

void PositionReader::open_block(PostingCursor& cursor) {
    block_ = cursor.block();
    sequence_ = RiceSequence(nullptr, nullptr, 0, 0);
    block_numbers_.clear();
    reads_ = 0;
    const auto frequencies = cursor.block_frequencies();
    count_ = 0;
    for (std::size_t i = 0; i < frequencies.size(); ++i) {
        starts_[i] = count_;
        count_ += frequencies_->total(frequencies[i]) << (source_.spans ? 1 : 0);
    }
    starts_[frequencies.size()] = count_;
    const auto size = static_cast<std::size_t>(source_.end - source_.begin);
    const std::size_t width = bytes_below(size + 1);
    const std::size_t table = cursor.full_blocks() * width;
    if (size < table) return;
    const auto end_of = [&](std::uint32_t block) { return table + read_bytes(source_.begin + block * width, width); };
    const std::uint64_t begin = block_ == 0 ? table : end_of(block_ - 1);
    const std::uint64_t end = block_ < cursor.full_blocks() ? end_of(block_) : size;
    if (begin >= end || end > size) return;
    if (count_ <= few_positions) return read_few(source_.begin + begin, source_.begin + end);
    sequence_ = RiceSequence(source_.begin + begin + 1, source_.begin + end, count_, source_.begin[begin]);
}

void PositionReader::read_few(const unsigned char* begin, const unsigned char* end) {
    for (std::size_t i = 0; i < count_; ++i) block_numbers_.push_back(read_varint(begin, end));
}

// The numbers of the current posting.
const std::uint32_t* PositionReader::read_numbers(std::uint32_t begin, std::uint32_t end) {
    if (block_numbers_.empty() && ++reads_ > few_reads) {
        block_numbers_.resize(count_);
        if (sequence_.read_all(block_numbers_.data()) == nullptr) block_numbers_.clear();
    }
    if (!block_numbers_.empty()) return block_numbers_.data() + begin;
    numbers_.resize(end - begin);
    return sequence_.read(begin, numbers_.size(), numbers_.data()) ? numbers_.data() : nullptr;
}

void PositionReader::read(PostingCursor& cursor, std::vector<Position>& out) {
    if (cursor.block() != block_) open_block(cursor);
    const FieldFrequencies& row = (*frequencies_)[cursor.frequency()];
    const std::uint32_t* numbers = read_numbers(starts_[cursor.at()], starts_[cursor.at() + 1]);
    if (numbers == nullptr) return;
    for (std::size_t field = 0; field < field_count; ++field) {
        std::uint32_t next = 0;
        for (std::uint32_t i = 0; i < row.counts[field]; ++i) {
            const std::uint32_t passed = std::min(*numbers++, last_word_number);  // no sum overflows
            const std::uint32_t word = std::min(next + passed, last_word_number - 1);
            const std::uint32_t span = source_.spans ? *numbers++ % longest_span + 1 : 1;
            out.push_back(make_position(all_fields[field], word, span));
            next = word + 1;
        }
    }
}
