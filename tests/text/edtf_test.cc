#include "text/edtf.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("days count from 1970", "[edtf]") {
    CHECK(day_of(1970, 1, 1) == 0);
    CHECK(day_of(2000, 3, 1) == 11017);
    CHECK(day_of(1969, 12, 31) == -1);
}

TEST_CASE("a date covers the days that it may mean", "[edtf]") {
    const auto [text, first, last] = GENERATE(table<std::string, Day, Day>({
        {"2025-04-14", day_of(2025, 4, 14), day_of(2025, 4, 14)},
        {"2025-04", day_of(2025, 4, 1), day_of(2025, 4, 30)},
        {"2024-02", day_of(2024, 2, 1), day_of(2024, 2, 29)},
        {"2025", day_of(2025, 1, 1), day_of(2025, 12, 31)},
        {"2025-04~", day_of(2025, 4, 1), day_of(2025, 4, 30)},
        {"2025-03/2025-04~", day_of(2025, 3, 1), day_of(2025, 4, 30)},
    }));
    const auto date = parse_edtf(text);
    REQUIRE(date.ok());
    CHECK(date.value().days() == DateInterval{first, last});
}

TEST_CASE("marks of doubt are kept", "[edtf]") {
    CHECK(parse_edtf("2025-04~").value().approximate());
    CHECK(parse_edtf("2025?").value().start.uncertain);
    CHECK(parse_edtf("2025-04/2025-05~").value().approximate());
    CHECK_FALSE(parse_edtf("2025-04-01").value().approximate());
}

TEST_CASE("what is no date is refused with the column and what was expected", "[edtf]") {
    const auto [text, column] = GENERATE(table<std::string, std::size_t>({
        {"", 1},
        {"hier", 1},
        {"2025-13", 6},
        {"2025-4", 6},
        {"2025-02-29", 9},
        {"2025-04-14x", 11},
        {"2025-04/2025-03", 9},
        {"2025-04/", 9},
        {"14/04/2025", 1},
    }));
    const auto date = parse_edtf(text);
    REQUIRE_FALSE(date.ok());
    CHECK(date.error().place.column == column);
    CHECK(date.error().message.starts_with("expected"));
}
