#include "text/fold.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("a surface form keeps accents and nothing else of the spelling", "[fold]") {
    const auto [text, surface] = GENERATE(table<std::string, std::string>({
        {"Été", "été"},
        {"L’Été", "l'été"},
        {"lʼété", "l'été"},
        {"l`été", "l'été"},
        {"Cœur", "coeur"},
        {"ŒUVRE", "oeuvre"},
        {"Ægir", "aegir"},
        {"ﬁn", "fin"},
        {"Stra\u00dfe", "strasse"},
        {"e\u0301te\u0301", "été"},
        {"sou\u00advent", "souvent"},
        {"ΑΘΗΝΑ", "αθηνα"},
    }));
    CHECK(surface_form(text) == surface);
}

TEST_CASE("a folded form has no accents", "[fold]") {
    const auto [text, folded] = GENERATE(table<std::string, std::string>({
        {"Souveraineté", "souverainete"},
        {"ÉTÉ", "ete"},
        {"garçon naïf", "garcon naif"},
        {"L’Haÿ-les-Roses", "l'hay-les-roses"},
        {"Dvořák", "dvorak"},
        {"e\u0301", "e"},
        {"NASA 2025", "nasa 2025"},
        {"Ǽgir ǿre", "aegir ore"},
    }));
    CHECK(folded_form(text) == folded);
    CHECK(folded_form(folded) == folded);
}
