#include "index/rice_code.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <numbers>

#include "index/lane_packing.h"

namespace {

// Up to eight bytes of [begin, end), zeros beyond the end. Near the end the last eight bytes are read and shifted.
std::uint64_t load_bits(const unsigned char* begin, const unsigned char* at, const unsigned char* end) {
    std::uint64_t bits = 0;
    if (end - at >= 8) {
        std::memcpy(&bits, at, 8);
    } else if (at >= end) {
        return 0;
    } else if (end - begin >= 8) {
        std::memcpy(&bits, end - 8, 8);
        bits >>= 8 * (8 - (end - at));
    } else {
        std::memcpy(&bits, at, static_cast<std::size_t>(end - at));
    }
    return bits;
}

void read_lows(const unsigned char* lows, const unsigned char* end, std::size_t first, std::size_t count,
               std::uint32_t parameter, std::uint32_t* numbers) {
    const std::uint32_t mask = (1u << parameter) - 1;
    const std::size_t in_word = parameter == 0 ? count : 57 / parameter;  // whole numbers that a word holds from any bit of a byte
    std::size_t bit = first * parameter;
    for (std::size_t i = 0; i < count;) {
        std::uint64_t word = load_bits(lows, lows + bit / 8, end) >> bit % 8;
        const std::size_t stop = std::min(count, i + in_word);
        bit += (stop - i) * parameter;
        for (; i < stop; ++i, word >>= parameter) numbers[i] = static_cast<std::uint32_t>(word) & mask;
    }
}

// Adds the unary parts, which begin at a bit of [begin, end), to `numbers`. Returns the byte after them, null where they are not all
// there.
const unsigned char* add_highs(const unsigned char* begin, std::size_t bit, const unsigned char* end, std::size_t count,
                               std::uint32_t parameter, std::uint32_t* numbers) {
    const unsigned char* highs = begin + bit / 8;
    if (count == 0) return highs;
    std::ptrdiff_t base = 0;  // bits in the words before
    auto previous = static_cast<std::ptrdiff_t>(bit % 8) - 1;
    std::uint64_t mask = ~std::uint64_t{0} << bit % 8;
    std::size_t i = 0;
    for (const unsigned char* at = highs; at < end; at += 8, base += 64, mask = ~std::uint64_t{0}) {
        for (std::uint64_t word = load_bits(begin, at, end) & mask; word != 0; word &= word - 1) {
            const std::ptrdiff_t place = base + std::countr_zero(word);
            numbers[i] += static_cast<std::uint32_t>(place - previous - 1) << parameter;
            previous = place;
            if (++i == count) return highs + place / 8 + 1;
        }
    }
    return nullptr;
}

}  // namespace

std::uint32_t rice_parameter_for_mean(double mean) {
    if (mean <= 1.5) return 0;
    const int nearest = std::ilogb(mean * 0.6931 * std::numbers::sqrt2);  // log2 and a half, rounded down
    return std::min(static_cast<std::uint32_t>(nearest), largest_rice_parameter);
}

const unsigned char* read_rice(const unsigned char* begin, const unsigned char* end, std::size_t count,
                               std::uint32_t parameter, std::uint32_t* numbers) {
    if (parameter > largest_rice_parameter) return nullptr;
    const std::size_t lows = count * parameter;  // bits, as many with lanes
    if (static_cast<std::size_t>(end - begin) < (lows + 7) / 8) return nullptr;
    if (count == lane_block) {
        unpack_lanes(begin, parameter, numbers);
    } else {
        read_lows(begin, end, 0, count, parameter, numbers);
    }
    return add_highs(begin, lows, end, count, parameter, numbers);
}

RiceSequence::RiceSequence(const unsigned char* begin, const unsigned char* end, std::size_t count, std::uint32_t parameter)
    : lows_(begin), end_(end), count_(0), parameter_(0) {
    if (parameter > largest_rice_parameter || count > static_cast<std::size_t>(end - begin) * 8) return;
    if ((count * parameter + 7) / 8 > static_cast<std::size_t>(end - begin)) return;
    count_ = count;
    parameter_ = parameter;
    rewind();
}

const unsigned char* RiceSequence::read_all(std::uint32_t* numbers) const {
    if (count_ == 0) return nullptr;  // none were asked for, or they do not fit
    read_lows(lows_, end_, 0, count_, parameter_, numbers);
    return add_highs(lows_, count_ * parameter_, end_, count_, parameter_, numbers);
}

void RiceSequence::rewind() {
    const std::size_t bit = count_ * parameter_;
    at_ = lows_ + bit / 8;
    word_ = load_bits(lows_, at_, end_) & ~std::uint64_t{0} << bit % 8;
    base_ = 0;
    previous_ = static_cast<std::ptrdiff_t>(bit % 8) - 1;
    next_ = 0;
}

bool RiceSequence::take_word() {
    if (end_ - at_ <= 8) return false;
    at_ += 8;
    base_ += 64;
    word_ = load_bits(lows_, at_, end_);
    return true;
}

// Goes on behind the unary parts of so many numbers.
bool RiceSequence::pass(std::size_t numbers) {
    while (numbers > 0) {
        const auto here = static_cast<std::size_t>(std::popcount(word_));
        if (here > numbers) break;
        if (word_ != 0) previous_ = base_ + 63 - std::countl_zero(word_);
        word_ = 0;
        numbers -= here;
        if (numbers > 0 && !take_word()) return false;
    }
    for (; numbers > 0; --numbers) {
        previous_ = base_ + std::countr_zero(word_);
        word_ &= word_ - 1;
    }
    return true;
}

bool RiceSequence::read_highs(std::size_t count, std::uint32_t* numbers) {
    std::uint64_t word = word_;
    std::ptrdiff_t previous = previous_;
    for (std::size_t i = 0; i < count; ++i, word &= word - 1) {
        while (word == 0) {
            if (!take_word()) return false;
            word = word_;
        }
        const std::ptrdiff_t place = base_ + std::countr_zero(word);
        numbers[i] += static_cast<std::uint32_t>(place - previous - 1) << parameter_;
        previous = place;
    }
    word_ = word;
    previous_ = previous;
    return true;
}

bool RiceSequence::go_to(std::size_t first, std::size_t count) {
    if (count > count_ || first > count_ - count) return false;
    if (count == 0) return true;
    if (first < next_) rewind();
    if (!pass(first - next_)) return rewind(), false;
    next_ = first;
    return true;
}

bool RiceSequence::take(std::uint32_t& number) {
    while (word_ == 0) {
        if (!take_word()) return false;
    }
    const std::ptrdiff_t place = base_ + std::countr_zero(word_);
    const std::size_t bit = next_ * parameter_;
    const std::uint64_t low = load_bits(lows_, lows_ + bit / 8, end_) >> bit % 8 & ((1u << parameter_) - 1);
    number = static_cast<std::uint32_t>(low) + (static_cast<std::uint32_t>(place - previous_ - 1) << parameter_);
    previous_ = place;
    word_ &= word_ - 1;
    ++next_;
    return true;
}

bool RiceSequence::read(std::size_t first, std::size_t count, std::uint32_t* numbers) {
    if (!go_to(first, count)) return false;
    if (count == 0) return true;
    read_lows(lows_, end_, first, count, parameter_, numbers);
    if (!read_highs(count, numbers)) return rewind(), false;
    next_ = first + count;
    return true;
}
