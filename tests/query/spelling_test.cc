#include "query/spelling.h"

#include <catch2/catch_test_macros.hpp>

#include "sample.h"
#include "text/fold.h"

namespace {

std::vector<Correction> corrected(const Archive& archive, std::string_view typed, bool unfinished = false) {
    QueryWord word;
    word.surface = typed;
    word.folded = folded_form(typed);
    word.unfinished = unfinished;
    return corrections(archive.index().dictionary(), word, 8);
}

// The likeliest meaning and its cost, "" where there is none.
std::string likeliest(const Archive& archive, std::string_view typed, bool unfinished = false) {
    const std::vector<Correction> found = corrected(archive, typed, unfinished);
    if (found.empty()) return "";
    return found[0].surface + (found[0].cost < 1 ? " ½" : found[0].cost < 2 ? " 1" : " 2");
}

Archive sample() {
    return archive_of_titles({"La souveraineté numérique", "La pharmacie du village", "Elle appelle", "Une adresse",
                              "Il faut parler", "Les IA et la SNCF", "En 2024", "Le chat noir", "Une philosophie"});
}

}  // namespace

TEST_CASE("One letter more, less, another or two swapped is one wrong letter", "[spelling]") {
    const Archive archive = sample();
    for (const char* typed : {"souverainte", "souverainetee", "suveraineté", "soiveraineté", "souvreaineté", "SOUVERAINTE"}) {
        INFO(typed);
        CHECK(likeliest(archive, typed).starts_with("souveraineté"));
        CHECK(corrected(archive, typed).size() == 1);
    }
    CHECK(likeliest(archive, "souverainte") == "souveraineté 1");
    CHECK(likeliest(archive, "nimerique") == "numérique 1");
}

TEST_CASE("What is heard the same is half a wrong letter: ph for f, doubled letters, é for er and ez", "[spelling]") {
    const Archive archive = sample();
    CHECK(likeliest(archive, "farmacie") == "pharmacie ½");
    CHECK(likeliest(archive, "filosophie") == "philosophie ½");
    CHECK(likeliest(archive, "apelle") == "appelle ½");
    CHECK(likeliest(archive, "appele") == "appelle ½");
    CHECK(likeliest(archive, "addresse") == "adresse ½");
    CHECK(likeliest(archive, "parlé") == "parler ½");
    CHECK(likeliest(archive, "parlez") == "parler ½");
}

TEST_CASE("Words of fewer than four letters are no typos", "[spelling]") {
    const Archive archive = sample();
    for (const char* typed : {"IA", "ai", "sia", "cha", "ch"}) CHECK(corrected(archive, typed).empty());
    CHECK(likeliest(archive, "sncv") == "sncf 1");
    CHECK(likeliest(archive, "chqt") == "chat 1");
}

TEST_CASE("Two wrong letters are allowed from nine letters on", "[spelling]") {
    const Archive archive = archive_of_titles({"villages", "villageois"});
    CHECK(corrected(archive, "vullugos").empty());         // 8 letters
    CHECK(likeliest(archive, "vullageoi") == "villageois 2");  // 9 letters
    CHECK(corrected(archive, "vullugeoi").empty());        // three wrong
}

TEST_CASE("A number is never taken for another", "[spelling]") {
    const Archive archive = archive_of_titles({"En 2024", "500000 voix", "covid19"});
    for (const char* typed : {"2023", "20245", "500001", "covid18"}) {
        CHECK(corrected(archive, typed).empty());
        CHECK(found(archive, typed).empty());
    }
}

TEST_CASE("The least cost comes first, then the commonest word, and one entry stands for all spellings", "[spelling]") {
    const Archive archive = archive_of_titles({"Une balle", "Une halle", "Des balles", "La balle", "Le bal", "Pâte", "pate pâte", "Patte"});
    const std::vector<Correction> found = corrected(archive, "valle");
    REQUIRE(found.size() >= 2);
    CHECK(found[0].surface == "balle");
    CHECK(found[0].documents == 2);
    CHECK(found[1].surface == "halle");
    const std::vector<Correction> heard = corrected(archive, "patte");
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].surface == "pâte");
    CHECK(heard[0].documents == 3);
    CHECK(heard[0].terms.end - heard[0].terms.begin == 2);
}

TEST_CASE("An unfinished word may be the beginning of a word, a finished one may not", "[spelling]") {
    const Archive archive = sample();
    CHECK(likeliest(archive, "suverai", true) == "souveraineté 1");
    CHECK(likeliest(archive, "suverainet", true) == "souveraineté 1");
    CHECK(likeliest(archive, "farma", true) == "pharmacie ½");
    CHECK(corrected(archive, "suverai").empty());
}

TEST_CASE("The documents of the likeliest meaning answer where none holds the word, its inflections too", "[spelling]") {
    const Archive archive = archive_of_titles({"Les souverainetés", "La souveraineté", "Autre chose"});
    CHECK(found(archive, "souverainte") == Docs{1, 0});
    CHECK(found(archive, "souveraineté") == Docs{1, 0});
    CHECK(found(archive, "\"souverainte\"").empty());
    CHECK(found(archive, "chose -souverainte") == Docs{2});
}

TEST_CASE("At most so many meanings as are asked for are given", "[spelling]") {
    const Archive archive = archive_of_titles({"bate cate date fate gate hate late mate pate rate sate tate"});
    CHECK(corrected(archive, "zate").size() == 8);
    CHECK(corrected(archive_of_titles({}), "zate").empty());
}
