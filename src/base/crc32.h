#pragma once

#include <cstdint>
#include <string_view>

// CRC-32 as in ISO 3309, ITU-T V.42 and PNG: reflected polynomial 0xEDB88320, initial value and final XOR 0xFFFFFFFF.
// crc32("123456789") is 0xCBF43926.
std::uint32_t crc32(std::string_view bytes);
