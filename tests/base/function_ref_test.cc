#include "base/function_ref.h"

#include <catch2/catch_test_macros.hpp>

namespace {

int twice(FunctionRef<int(int)> function, int value) { return function(function(value)); }

}  // namespace

TEST_CASE("a borrowed callable is called where it lives", "[function_ref]") {
    int calls = 0;
    const auto add = [&calls](int value) {
        ++calls;
        return value + 5;
    };
    CHECK(twice(add, 1) == 11);
    CHECK(calls == 2);
    CHECK(twice([](int value) { return value * value; }, 3) == 81);
    const FunctionRef<int(int)> borrowed = add;
    CHECK(twice(borrowed, 0) == 10);
}
