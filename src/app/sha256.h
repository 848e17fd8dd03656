#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

// SHA-256 (FIPS 180-4) of some bytes, computed by libmd.
using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(std::string_view bytes);

std::string sha256_base64(std::string_view bytes);  // as a security policy and the service worker write it
std::string sha256_hex(std::string_view bytes);     // 64 small letters and digits
