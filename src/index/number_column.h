#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "base/binary_reader.h"
#include "base/binary_writer.h"

// A number of 32 bits for each document or the like, as a view of saved bytes: what it exceeds the least one by, in as many bytes
// as the largest needs, none where all are equal (frame of reference).
class NumberColumn {
public:
    std::uint32_t size() const { return size_; }
    // REQUIRES: i < size().
    std::uint32_t operator[](std::uint32_t i) const {
        std::uint32_t bits = 0;
        std::memcpy(&bits, bytes_ + std::size_t{i} * width_, sizeof bits);  // padding lies behind the last
        return least_ + (bits & mask_);
    }

    static void save(BinaryWriter& writer, std::span<const std::uint32_t> numbers);
    static NumberColumn load(BinaryReader& reader);

private:
    const char* bytes_ = nullptr;
    std::uint32_t size_ = 0;
    std::uint32_t least_ = 0;
    std::uint32_t width_ = 0;  // of a number, in bytes
    std::uint32_t mask_ = 0;
};
