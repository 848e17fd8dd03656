#include "corpus/slug.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a slug is the folded words joined by hyphens", "[slug]") {
    CHECK(slug_of("Le cas « CVE »") == "le-cas-cve");
    CHECK(slug_of("L’Été à Œting : 3 000 pas !") == "l-ete-a-oeting-3-000-pas");
    CHECK(slug_of("  --  ") == "");
    CHECK(slug_of("東京") == "");
}

TEST_CASE("a slug ends with a whole word within its limit", "[slug]") {
    CHECK(slug_of("alpha beta gamma", 10) == "alpha-beta");
    CHECK(slug_of("alpha beta gamma", 9) == "alpha");
    CHECK(slug_of("anticonstitutionnellement", 8) == "anticons");
    CHECK(slug_of(std::string(500, 'a')).size() == 60);
}

TEST_CASE("repeated titles get numbered slugs", "[slug]") {
    SlugAllocator slugs;
    CHECK(slugs.allocate("Vœux") == "voeux");
    CHECK(slugs.allocate("voeux !") == "voeux-2");
    CHECK(slugs.allocate("Vœux") == "voeux-3");
    CHECK(slugs.allocate("?") == "document");
    CHECK(slugs.allocate("…") == "document-2");
}

TEST_CASE("a reserved id is not given again", "[slug]") {
    SlugAllocator slugs;
    slugs.reserve("marche-2");
    slugs.reserve("marche");
    CHECK(slugs.allocate("Marché") == "marche-3");
}
