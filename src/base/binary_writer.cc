#include "base/binary_writer.h"

#include <bit>

void BinaryWriter::u32(std::uint32_t value) {
    const char bytes[] = {static_cast<char>(value & 0xFF), static_cast<char>(value >> 8 & 0xFF),
                          static_cast<char>(value >> 16 & 0xFF), static_cast<char>(value >> 24)};
    bytes_.append(bytes, sizeof bytes);
}

void BinaryWriter::text(std::string_view text) {
    u32(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
}

void BinaryWriter::u32s(std::span<const std::uint32_t> values) {
    u32(static_cast<std::uint32_t>(values.size()));
    if constexpr (std::endian::native == std::endian::little) {
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    } else {
        for (const std::uint32_t value : values) u32(value);
    }
}
