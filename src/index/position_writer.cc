#include "index/position_writer.h"

#include <algorithm>
#include <vector>

#include "index/fixed_bytes.h"
#include "index/posting_writer.h"
#include "index/rice_writer.h"
#include "index/varint.h"

namespace {

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
    if (numbers.size() <= most_plain_positions) {
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
