#pragma once

#include <cstdint>
#include <string_view>

// mulberry32 (Tommy Ettinger, public domain, 2017): 32 bits of state, the same numbers as random.mjs gives.
class Random {
public:
    explicit Random(std::uint32_t seed) : state_(seed) {}
    std::uint32_t next();
    std::uint32_t below(std::uint32_t limit) { return next() % limit; }  // REQUIRES: limit > 0

private:
    std::uint32_t state_;
};

// FNV-1a, 32 bits, of the bytes: a seed from a name.
std::uint32_t fnv1a(std::string_view bytes);
