#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

// Reads little-endian values from bytes that nobody vouches for. The first value that does not fit, or the first call of fail(),
// stops the reader: every later read yields zero or nothing, and ok() stays false, so callers may check once.
class BinaryReader {
public:
    // `base` is the offset of `bytes` in its file: errors count from the file's first byte. Keeps views.
    explicit BinaryReader(std::string_view bytes, std::size_t base = 0) : bytes_(bytes), base_(base) {}

    std::uint32_t u32();
    float f32();                       // IEEE 754
    std::string_view text();           // u32 byte length, the bytes; a view into the source
    std::vector<std::uint32_t> u32s();  // u32 count, the values
    std::string_view raw(std::size_t count);
    // The same as u32s() without a copy: a view into the source, whose numbers stand on multiples of 4 (BinaryWriter::align()).
    std::span<const std::uint32_t> u32_view();
    void align();  // skips to a multiple of 4 in the file

    // Stops the reader at the place of the last read value: what it should have been.
    void fail(std::string_view expected);
    // fail(expected) unless the condition holds.
    void require(bool condition, std::string_view expected);

    bool ok() const { return expected_.empty(); }
    bool at_end() const { return at_ == bytes_.size(); }
    std::size_t remaining() const { return bytes_.size() - at_; }
    std::size_t offset() const { return base_ + at_; }  // in the file
    // "byte 12: expected …". REQUIRES: !ok().
    Error error(const std::string& file) const;

private:
    std::string_view take(std::size_t count, std::string_view what);

    std::string_view bytes_;
    std::size_t base_;
    std::size_t at_ = 0;
    std::size_t last_ = 0;   // where the last value began
    std::string expected_;   // empty while everything fits
};
