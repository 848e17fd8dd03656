#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

// Reads the little-endian values of bridge.h from a buffer that may be cut anywhere. After the first value that does not fit
// every read yields zero and ok() stays false, so callers may check once.
class ByteReader {
public:
    ByteReader(const std::uint8_t* bytes, std::size_t size) : bytes_(bytes), size_(size) {}

    std::uint32_t u32();
    float f32();
    std::string text();  // u32 byte length, bytes, padding to a multiple of 4

    bool ok() const { return ok_; }
    std::size_t offset() const { return offset_; }
    std::size_t remaining() const { return size_ - offset_; }

private:
    bool take(std::size_t count);

    const std::uint8_t* bytes_;
    std::size_t size_;
    std::size_t offset_ = 0;
    bool ok_ = true;
};
