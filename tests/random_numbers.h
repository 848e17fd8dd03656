#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

// Numbers from a seed, the same on every machine.
class RandomNumbers {
public:
    explicit RandomNumbers(std::uint32_t seed) : engine_(seed) {}

    std::uint32_t operator()() { return static_cast<std::uint32_t>(engine_()); }
    // From 0 to limit - 1. REQUIRES: limit > 0.
    std::uint32_t below(std::uint32_t limit) { return (*this)() % limit; }
    bool one_in(std::uint32_t times) { return below(times) == 0; }

    // Each number below `limit` with a chance of one in `times`, ascending.
    std::vector<std::uint32_t> some_below(std::uint32_t limit, std::uint32_t times) {
        std::vector<std::uint32_t> chosen;
        for (std::uint32_t number = 0; number < limit; ++number) {
            if (one_in(times)) chosen.push_back(number);
        }
        return chosen;
    }

private:
    std::mt19937 engine_;
};

// The bytes in a block of memory of just their size, so that a sanitizer sees a read beyond them.
inline std::vector<unsigned char> exact_bytes(const std::string& bytes) { return {bytes.begin(), bytes.end()}; }
