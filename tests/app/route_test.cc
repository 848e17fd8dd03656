#include "app/route.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

TEST_CASE("a fragment in its canonical form comes back unchanged", "[route]") {
    const std::string fragment = GENERATE(
        as<std::string>{}, "#/", "#/?q=port", "#/?q=l'%C3%A9t%C3%A9%20%3F", "#/?theme=A&theme=B%26C&person=D",
        "#/?q=a&theme=T&from=2025-01&to=2025-12&sort=newest&page=2", "#/e/le-cas-cve", "#/e/le-cas-cve?q=mot%20cl%C3%A9",
        "#/e/le-cas-cve?p=3", "#/about");
    CHECK(format_fragment(parse_fragment(fragment)) == fragment);
}

TEST_CASE("what a fragment does not understand is left out", "[route]") {
    CHECK(parse_fragment("") == Route{});
    CHECK(parse_fragment("#main") == Route{});
    CHECK(parse_fragment("#/e/") == Route{});
    CHECK(parse_fragment("#/?from=hier&to=2025-13&sort=chance&page=0&unknown=1&q") == Route{});
    CHECK(parse_fragment("#/?q=%zz%").query == "%zz%");
    CHECK(parse_fragment("#/?q=%ff").query == "\uFFFD");
    CHECK(parse_fragment("#/?page=4294967295").page == 1'000'000);
}

TEST_CASE("a plus sign reads as a space, as forms write it", "[route]") {
    CHECK(parse_fragment("#/?q=deux+mots").query == "deux mots");
}

TEST_CASE("filters keep the order of the facets and each value once", "[route]") {
    const Route route = parse_fragment("#/?person=P&theme=B&theme=A&theme=B");
    REQUIRE(route.filters.size() == 2);
    CHECK(route.filters[0].field == FacetField::theme);
    CHECK(route.filters[0].values == std::vector<std::string>{"B", "A"});
}

TEST_CASE("any bytes make a route that survives its own fragment", "[route]") {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string fragment = round % 2 ? "#/?" : "#/e/";
        const int length = static_cast<int>(random() % 30);
        for (int i = 0; i < length; ++i) fragment += "q=&%af?/+p3\xC3\xA9theme"[random() % 19];
        const Route route = parse_fragment(fragment);
        CHECK(parse_fragment(format_fragment(route)) == route);
    }
}
