#pragma once

#include <cstdint>

// `base` to a whole power by squaring; within a few units in the last place of each factor. Unlike std::pow it brings no tables along.
constexpr double integer_power(double base, std::uint32_t exponent) {
    double power = 1;
    for (; exponent > 0; exponent >>= 1, base *= base) {
        if ((exponent & 1) != 0) power *= base;
    }
    return power;
}
