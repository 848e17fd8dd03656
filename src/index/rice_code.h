#pragma once

#include <cstddef>
#include <cstdint>

// Golomb-Rice codes (S. Golomb, "Run-length encodings", 1966; R. Rice, 1979): a number n is its low k bits and n >> k in
// unary. For gaps between random places, whose lengths fall geometrically, no code of whole bits is shorter. The bytes of a sequence:
//
//     low bits of all numbers | unary parts of all numbers, a one after n >> k zeros, low bit of a byte first
//
// the whole padded to bytes. 128 numbers have their low bits in lanes (lane_packing.h), others one after the other.
// The number of numbers and k are known from elsewhere.

inline constexpr std::uint32_t largest_rice_parameter = 24;

// The parameter that suits gaps of this mean, for sequences too short to say theirs.
std::uint32_t rice_parameter_for_mean(double mean);

// Reads `count` numbers into `numbers` (room for `count`). Returns where the code ends; null where it does not fit into [begin, end).
const unsigned char* read_rice(const unsigned char* begin, const unsigned char* end, std::size_t count,
                               std::uint32_t parameter, std::uint32_t* numbers);

// A code of any length in one piece, from whose middle numbers can be read: what lies between two reads is passed over by words of
// 64 bits. Keeps views.
class RiceSequence {
public:
    RiceSequence(const unsigned char* begin, const unsigned char* end, std::size_t count, std::uint32_t parameter);

    // Reads numbers [first, first + count); false where the bytes do not hold them. Cheapest in ascending order.
    bool read(std::size_t first, std::size_t count, std::uint32_t* numbers);
    // Moves to number `first`, to take up to `count` one by one; false where the bytes do not hold so many.
    bool go_to(std::size_t first, std::size_t count);
    bool take(std::uint32_t& number);
    // Reads all; returns where the code ends, null where the bytes do not hold it.
    const unsigned char* read_all(std::uint32_t* numbers) const;

private:
    void rewind();
    bool take_word();
    bool pass(std::size_t numbers);
    bool read_highs(std::size_t count, std::uint32_t* numbers);

    const unsigned char* lows_;
    const unsigned char* end_;
    std::size_t count_;
    std::uint32_t parameter_;
    std::size_t next_ = 0;                 // number whose unary part is next
    const unsigned char* at_ = nullptr;    // a word of unary parts
    std::uint64_t word_ = 0;               // what is left of it
    std::ptrdiff_t base_ = 0;              // bits in the words before
    std::ptrdiff_t previous_ = 0;          // where the last unary part ended
};
