#include "browser/byte_reader.h"

#include <cstring>

bool ByteReader::take(std::size_t count) {
    ok_ = ok_ && count <= remaining();
    return ok_;
}

std::uint32_t ByteReader::u32() {
    if (!take(4)) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value |= static_cast<std::uint32_t>(bytes_[offset_ + i]) << (8 * i);
    offset_ += 4;
    return value;
}

float ByteReader::f32() {
    const std::uint32_t bits = u32();
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

std::string ByteReader::text() {
    const std::size_t length = u32();
    if (!take(length)) return {};
    std::string value(bytes_ + offset_, bytes_ + offset_ + length);
    const std::size_t padding = (4 - length % 4) % 4;
    offset_ += length;
    if (!take(padding)) return {};
    offset_ += padding;
    return value;
}
