#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

// Appends the little-endian values of bridge.h to a buffer.
class ByteWriter {
public:
    void u32(std::uint32_t value);
    void text(std::string_view value);  // u32 byte length, UTF-8 bytes, zero padding to a multiple of 4

    std::size_t size() const { return bytes_.size(); }
    // Replaces the u32 written at `offset`. REQUIRES: offset + 4 <= size().
    void set_u32(std::size_t offset, std::uint32_t value);
    // FNV-1a over [begin, size()).
    std::uint32_t hash_from(std::size_t begin) const;

    std::vector<std::uint8_t> take() { return std::move(bytes_); }

private:
    std::vector<std::uint8_t> bytes_;
};
