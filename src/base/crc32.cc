#include "base/crc32.h"

#include <array>
#include <cstddef>

namespace {

// Eight tables, so that eight bytes are taken at once: table[k][b] is the effect of byte b, k bytes before the end.
using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

// Made when they are wanted: what does not compress need not be loaded.
Tables make_tables() {
    Tables tables;
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1) != 0 ? 0xEDB88320u : 0u);
        tables[0][byte] = value;
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t before = tables[k - 1][byte];
            tables[k][byte] = (before >> 8) ^ tables[0][before & 0xFF];
        }
    }
    return tables;
}

}  // namespace

std::uint32_t crc32(std::string_view bytes) {
    const Tables tables = make_tables();
    std::uint32_t crc = 0xFFFFFFFFu;
    std::size_t at = 0;
    const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(bytes[at + offset]); };
    for (; bytes.size() - at >= 8; at += 8) {
        const std::uint32_t low = crc ^ (std::uint32_t{byte(0)} | std::uint32_t{byte(1)} << 8 |
                                         std::uint32_t{byte(2)} << 16 | std::uint32_t{byte(3)} << 24);
        crc = tables[7][low & 0xFF] ^ tables[6][low >> 8 & 0xFF] ^ tables[5][low >> 16 & 0xFF] ^ tables[4][low >> 24] ^
              tables[3][byte(4)] ^ tables[2][byte(5)] ^ tables[1][byte(6)] ^ tables[0][byte(7)];
    }
    for (; at < bytes.size(); ++at) crc = (crc >> 8) ^ tables[0][(crc ^ byte(0)) & 0xFF];
    return crc ^ 0xFFFFFFFFu;
}
