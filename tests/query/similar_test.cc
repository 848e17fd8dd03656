#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "query/similar.h"
#include "sample.h"

namespace {

Archive sample() {
    return archive_of({titled("La Souveraineté numérique", "Les données et la souveraineté des États."),
                       titled("Données souveraines", "La souveraineté numérique en Europe."),
                       titled("Recette de cuisine", "Du beurre et des pommes."),
                       titled("Le numérique à l'école", "Des tablettes pour tous.")});
}

}  // namespace

TEST_CASE("Documents that share rare words are related, most first, the document itself left out", "[similar]") {
    const Archive archive = sample();
    const auto related = similar(archive, DocId{0}, 5);
    REQUIRE(related.size() == 2);
    CHECK(related[0].doc == DocId{1});
    CHECK(related[1].doc == DocId{3});
    CHECK(related[0].score > related[1].score);
    CHECK(similar(archive, DocId{0}, 1).size() == 1);
    CHECK(similar(archive, DocId{2}, 5).empty());
}

TEST_CASE("The reasons are shared words as they are written", "[similar]") {
    const auto related = similar(sample(), DocId{0}, 5);
    REQUIRE(related.size() == 2);
    CHECK(std::count(related[0].because.begin(), related[0].because.end(), "souveraineté") == 1);
    CHECK(related[1].because == std::vector<std::string>{"numérique"});
}
