#include <catch2/catch_test_macros.hpp>

#include "sample.h"

TEST_CASE("Accents and capitals need not be typed", "[words]") {
    const Archive archive = archive_of_titles({"La Souveraineté", "Un été à la mer", "Autre chose"});
    CHECK(found(archive, "souverainete") == Docs{0});
    CHECK(found(archive, "SOUVERAINETÉ") == Docs{0});
    CHECK(found(archive, "ETE") == Docs{1});
}

TEST_CASE("A word typed without accents finds the inflections of the accented word", "[words]") {
    const Archive archive = archive_of_titles({"Questions économiques", "Rien"});
    CHECK(found(archive, "economique") == Docs{0});
    CHECK(found(archive, "économie").empty() == found(archive, "economie").empty());
}

TEST_CASE("Every apostrophe separates an elided article from its word", "[words]") {
    const Archive archive = archive_of_titles({"L’école d'aujourd’hui", "Jusqu'au bout", "Une presqu’île"});
    for (const char* query : {"école", "l'école", "l’école", "lʼécole", "l`école"}) {
        INFO(query);
        CHECK(found(archive, query) == Docs{0});
    }
    CHECK(found(archive, "aujourd'hui") == Docs{0});
    CHECK(found(archive, "hui").empty());
    CHECK(found(archive, "presqu'île") == Docs{2});
}

TEST_CASE("Ligatures and their letters are the same word", "[words]") {
    const Archive archive = archive_of_titles({"Mon cœur", "Des oeuvres", "Curriculum vitæ"});
    CHECK(found(archive, "coeur") == Docs{0});
    CHECK(found(archive, "œuvres") == Docs{1});
    CHECK(found(archive, "vitae") == Docs{2});
}

TEST_CASE("A compound is found by its parts, together or apart, and joined", "[words]") {
    const Archive archive = archive_of_titles({"Le porte-avions nucléaire", "Un portail"});
    for (const char* query : {"porte-avions", "porte avions", "avions", "porteavions"}) {
        INFO(query);
        CHECK(found(archive, query) == Docs{0});
    }
}

TEST_CASE("A compound in the query finds the joined spelling", "[words]") {
    const Archive archive = archive_of_titles({"Un weekend à Rome", "Un week-end à Oslo", "La fin de semaine"});
    CHECK(found(archive, "week-end").size() == 2);
    CHECK(found(archive, "weekend").size() == 2);
}

TEST_CASE("Groups of digits are one number, however they are separated", "[words]") {
    const Archive archive = archive_of_titles({"500 000 emplois", "500\u202F000 foyers", "500.000 voix", "Taux de 3,5 %"});
    CHECK(found(archive, "500000").size() == 3);
    CHECK(found(archive, "500 000").size() == 3);
    CHECK(found(archive, "3,5") == Docs{3});
}

TEST_CASE("Acronyms are found with and without full stops", "[words]") {
    const Archive archive = archive_of_titles({"La N.S.A. écoute", "La NSA répond", "R&D et industrie"});
    CHECK(found(archive, "nsa").size() == 2);
    CHECK(found(archive, "N.S.A.").size() == 2);
    CHECK(found(archive, "r&d") == Docs{2});
}

TEST_CASE("Inflections of a word are found", "[words]") {
    const Archive archive = archive_of_titles({"Un cheval", "Une politique européenne", "Les Européens"});
    CHECK(found(archive, "chevaux") == Docs{0});
    CHECK(found(archive, "européenne").size() == 2);
}

TEST_CASE("The typed form ranks before its inflections, and those before other accents", "[words][ranking]") {
    const Archive archive = archive_of_titles({"Le marche", "Les marchés", "Le marché"});
    CHECK(found(archive, "marché") == Docs{2, 1, 0});
}

TEST_CASE("Only an unfinished last word is a prefix", "[words][typing]") {
    const Archive archive = archive_of_titles({"La souveraineté numérique", "Le souvenir"});
    CHECK(found(archive, "souv", true).size() == 2);
    CHECK(found(archive, "souv", false).empty());
    CHECK(found(archive, "souv ", true).empty());
    CHECK(found(archive, "num souv", true).empty());
    CHECK(found(archive, "numérique souv", true) == Docs{0});
    CHECK(found(archive, "l'souvera", true) == Docs{0});
}

TEST_CASE("While the last word is typed, whole words rank before longer ones", "[words][typing]") {
    const Archive archive = archive_of_titles({"Le portail", "Le port", "Les porteurs"});
    CHECK(found(archive, "port", true).front() == 1);
}

TEST_CASE("The beginning of a word may look like a stop word", "[words][typing]") {
    const Archive archive = archive_of_titles({"Surveillance", "Autre"});
    CHECK(found(archive, "la sur", true) == Docs{0});
}

TEST_CASE("Stop words are ignored beside other words and searched alone", "[words]") {
    const Archive archive = archive_of_titles({"Qui sommes-nous", "La presse", "Une revue de presse"});
    CHECK(found(archive, "la presse de qui") == found(archive, "presse"));
    CHECK(found(archive, "qui") == Docs{0});
}

TEST_CASE("Each document's language decides its inflections", "[words][languages]") {
    Document english = titled("Running shoes");
    english.lang = "en";
    const Archive archive = archive_of({english, titled("Des chaussures")});
    CHECK(found(archive, "shoe") == Docs{0});
    CHECK(found(archive, "chaussure") == Docs{1});
}

TEST_CASE("A query without a word is answered by every document, in the archive's order", "[words]") {
    const Archive archive = archive_of_titles({"B", "A"});
    for (const char* query : {"", "   ", "?!…", "\"", "- -"}) {
        INFO(query);
        CHECK(found(archive, query) == Docs{0, 1});
    }
}

TEST_CASE("Broken UTF-8 and very long queries are answered", "[words]") {
    const Archive archive = archive_of_titles({"La souveraineté", "Autre"});
    CHECK(found(archive, "\xC3(\xFF souveraineté \xE2\x80") == Docs{0});
    SearchRequest request;
    for (int i = 0; request.text.size() < 10'000; ++i) request.text += "mot" + std::to_string(i) + " ";
    const SearchResult result = search(archive, request);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].range.end == request.text.size() - 1);
    CHECK(result.total == 0);
}
