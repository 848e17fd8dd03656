#include "base/error.h"

#include <catch2/catch_test_macros.hpp>

#include "base/result.h"

TEST_CASE("an error names file, line and column as far as they are known", "[error]") {
    CHECK(describe({{"a.json", 3, 7}, "expected a comma"}) == "a.json:3:7: expected a comma");
    CHECK(describe({{"a.json", 3, 0}, "expected a comma"}) == "a.json:3: expected a comma");
    CHECK(describe({{"a.json", 0, 0}, "is empty"}) == "a.json: is empty");
    CHECK(describe({{}, "no input"}) == "no input");
}

TEST_CASE("a result is a value or an error", "[result]") {
    const Result<int> good = 4;
    REQUIRE(good.ok());
    CHECK(good.value() == 4);
    const Result<int> bad = Error{{"x", 1, 1}, "no"};
    REQUIRE_FALSE(bad.ok());
    CHECK(bad.error().message == "no");
    CHECK(Status().ok());
    CHECK_FALSE(Status(Error{{}, "no"}).ok());
}
