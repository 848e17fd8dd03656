#include "app/sha256.h"

#include <sha2.h>

#include "app/base64.h"

Sha256 sha256(std::string_view bytes) {
    SHA2_CTX context;
    SHA256Init(&context);
    SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    Sha256 digest{};
    SHA256Final(digest.data(), &context);
    return digest;
}

std::string sha256_base64(std::string_view bytes) {
    const Sha256 digest = sha256(bytes);
    return base64({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string sha256_hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const std::uint8_t byte : sha256(bytes)) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}
