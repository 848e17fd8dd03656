#include "base/integer_power.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdint>

TEST_CASE("a power by squaring is the power", "[numbers]") {
    CHECK(integer_power(0.9753, 0) == 1);
    CHECK(integer_power(3, 5) == 243);
    for (std::uint32_t exponent = 0; exponent < 3000; ++exponent) {
        const double expected = std::pow(0.9753, exponent);
        REQUIRE(std::abs(integer_power(0.9753, exponent) - expected) <= 1e-12 * expected);
    }
    CHECK(integer_power(0.9753, 0xFFFFFFFF) == 0);
}
