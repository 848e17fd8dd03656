#include <catch2/catch_test_macros.hpp>

#include "sample.h"

TEST_CASE("A word in the title counts more than in the body", "[ranking]") {
    const Archive archive = archive_of({titled("Autre", "La presse du jour"), titled("Presse", "Autre du jour")});
    CHECK(found(archive, "presse") == Docs{1, 0});
}

TEST_CASE("A word in the summary and among the entities is found", "[ranking]") {
    Document summarised = titled("Un");
    summarised.summary = "Sur la presse";
    Document filed = titled("Deux");
    filed.organizations = {"Agence de presse"};
    const Archive archive = archive_of({titled("Trois"), summarised, filed});
    CHECK(found(archive, "presse").size() == 2);
}

TEST_CASE("Words that stand close together rank before the same words far apart", "[ranking]") {
    const Archive archive = archive_of({titled("", "mer un deux trois quatre cinq six rouge"),
                                        titled("", "mer rouge un deux trois quatre cinq six")});
    CHECK(found(archive, "mer rouge") == Docs{1, 0});
}

TEST_CASE("A rare word decides more than a frequent one", "[ranking]") {
    const Archive archive = archive_of_titles({"presse commune", "presse commune", "presse rare", "commune seule"});
    CHECK(found(archive, "quelle presse commune rare").front() == 2);
}

TEST_CASE("Equal documents keep the archive's order", "[ranking]") {
    const Archive archive = archive_of_titles({"presse", "presse", "presse"});
    CHECK(found(archive, "presse") == Docs{0, 1, 2});
}
