#include "text/french_typography.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("French marks get their no-break spaces", "[typography]") {
    const auto [text, spaced] = GENERATE(table<std::string, std::string>({
        {"Quoi ? Oui ! Bon ; non : rien", "Quoi\u202f? Oui\u202f! Bon\u202f; non\u00a0: rien"},
        {"Quoi? Oui!", "Quoi\u202f? Oui\u202f!"},
        {"« mot » et «mot»", "«\u00a0mot\u00a0» et «\u00a0mot\u00a0»"},
        {"50 % et 500 000 euros", "50\u00a0% et 500\u202f000 euros"},
        {"20 € et 20€", "20\u00a0€ et 20€"},
        {"Quoi ?!", "Quoi\u202f?!"},
        {"en 2025 300 personnes", "en 2025 300 personnes"},
        {"à 14:30, ratio 3:2", "à 14:30, ratio 3:2"},
        {"voir https://example.org/?a=b!c et www.exemple.fr?x", "voir https://example.org/?a=b!c et www.exemple.fr?x"},
        {"\"rien\" ne change (ici)", "\"rien\" ne change (ici)"},
        {"! seul", "! seul"},
        {"", ""},
    }));
    CHECK(french_spacing(text) == spaced);
    CHECK(french_spacing(spaced) == spaced);
}
