#include "index/rice_writer.h"

#include <algorithm>

#include "index/lane_packing.h"

namespace {

std::uint64_t code_bits(std::span<const std::uint32_t> numbers, std::uint32_t parameter) {
    std::uint64_t bits = numbers.size() * (std::uint64_t{parameter} + 1);
    for (const std::uint32_t number : numbers) bits += number >> parameter;
    return bits;
}

// Collects bits, the low bit of a byte first.
class BitAppender {
public:
    explicit BitAppender(std::string& out) : out_(out) {}

    void add(std::uint32_t bits, std::uint32_t count) {
        pending_ |= std::uint64_t{bits} << filled_;
        filled_ += count;
        while (filled_ >= 8) take_byte();
    }
    void add_zeros(std::uint32_t count) {
        for (; count > 32; count -= 32) add(0, 32);
        add(0, count);
    }
    void pad() {
        if (filled_ > 0) take_byte();
        filled_ = 0;
    }

private:
    void take_byte() {
        out_ += static_cast<char>(pending_ & 0xFF);
        pending_ >>= 8;
        filled_ -= std::min(filled_, 8u);
    }

    std::string& out_;
    std::uint64_t pending_ = 0;
    std::uint32_t filled_ = 0;
};

std::uint32_t low_bits(std::uint32_t number, std::uint32_t parameter) { return number & ((1u << parameter) - 1); }

void add_unary(BitAppender& bits, std::span<const std::uint32_t> numbers, std::uint32_t parameter) {
    for (const std::uint32_t number : numbers) {
        bits.add_zeros(number >> parameter);
        bits.add(1, 1);
    }
    bits.pad();
}

}  // namespace

std::uint32_t best_rice_parameter(std::span<const std::uint32_t> numbers) {
    std::uint64_t sum = 0;
    for (const std::uint32_t number : numbers) sum += number;
    const double mean = numbers.empty() ? 0 : static_cast<double>(sum) / static_cast<double>(numbers.size());
    const std::uint32_t about = rice_parameter_for_mean(mean);
    std::uint32_t best = about > 0 ? about - 1 : 0;
    for (std::uint32_t parameter = best + 1; parameter <= std::min(about + 1, largest_rice_parameter); ++parameter) {
        if (code_bits(numbers, parameter) < code_bits(numbers, best)) best = parameter;
    }
    return best;
}

void append_rice(std::string& out, std::span<const std::uint32_t> numbers, std::uint32_t parameter) {
    if (numbers.size() != lane_block) return append_rice_sequence(out, numbers, parameter);
    unsigned char lows[lane_bytes(largest_rice_parameter)];
    pack_lanes(numbers.data(), parameter, lows);
    out.append(reinterpret_cast<const char*>(lows), lane_bytes(parameter));
    BitAppender bits(out);
    add_unary(bits, numbers, parameter);
}

void append_rice_sequence(std::string& out, std::span<const std::uint32_t> numbers, std::uint32_t parameter) {
    BitAppender bits(out);
    for (const std::uint32_t number : numbers) bits.add(low_bits(number, parameter), parameter);
    add_unary(bits, numbers, parameter);
}
