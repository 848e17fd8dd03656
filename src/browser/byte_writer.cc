#include "browser/byte_writer.h"

void ByteWriter::u32(std::uint32_t value) {
    bytes_.resize(bytes_.size() + 4);
    set_u32(bytes_.size() - 4, value);
}

void ByteWriter::text(std::string_view value) {
    u32(static_cast<std::uint32_t>(value.size()));
    bytes_.insert(bytes_.end(), value.begin(), value.end());
    bytes_.resize((bytes_.size() + 3) / 4 * 4);
}

void ByteWriter::set_u32(std::size_t offset, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) bytes_[offset + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

std::uint32_t ByteWriter::hash_from(std::size_t begin) const {
    std::uint32_t hash = 2166136261U;
    for (std::size_t i = begin; i < bytes_.size(); ++i) hash = (hash ^ bytes_[i]) * 16777619U;
    return hash;
}
