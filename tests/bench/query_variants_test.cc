#include "bench/query_variants.h"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

#include "bench/random.h"

// The same cases as in queries.test.mjs, so that both sides ask the same questions.

TEST_CASE("The random numbers are those of mulberry32") {
    Random random(1);
    CHECK(random.next() == 2693262067u);
    CHECK(random.next() == 11749833u);
    CHECK(fnv1a("") == 2166136261u);
    CHECK(fnv1a("qF34355") == 2064738588u);
}

TEST_CASE("A typo changes one letter of the longest word and nothing else") {
    std::set<std::string> seen;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        const std::string query = with_typo("où est l’épopée ?", seed);
        CHECK(query != "où est l’épopée ?");
        CHECK(query.starts_with("où est l’"));
        CHECK(query.ends_with(" ?"));
        seen.insert(query);
    }
    CHECK(seen.contains("où est l’éoppée ?"));
    CHECK(seen.contains("où est l’éopée ?"));
    CHECK(with_typo("un oui", 7) == "un oui");
    CHECK(with_typo("la médiation familiale", 1) == "la mdéiation familiale");
    CHECK(with_typo("la médiation familiale", 2) == "la mdiation familiale");
    CHECK(with_typo("la médiation familiale", 3) == "la médiagtion familiale");
    CHECK(with_typo("la médiation familiale", 4) == "la médihtion familiale");
}

TEST_CASE("Without accents, letters lose their marks and keep their case") {
    CHECK(without_accents("L’Été à Noël, cœur") == "L’Ete a Noel, cœur");
    CHECK(without_accents("e\xCC\x81te\xCC\x81") == "ete");
}

TEST_CASE("Keywords are what remains without question and function words") {
    CHECK(keywords_of("Qu'est-ce que la médiation familiale ?") == "médiation familiale");
    CHECK(keywords_of("Un hôtel doit-il remettre une facture à ses clients ?") == "hôtel remettre facture clients");
    CHECK(keywords_of("Le porte-avions de l’État en 2003") == "porte-avions État 2003");
    CHECK(keywords_of("Qui est-ce ?") == "Qui est-ce ?");
}
