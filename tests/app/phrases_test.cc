#include "app/phrases.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("dates read as the language writes them", "[phrases]") {
    const auto [edtf, french, english] = GENERATE(table<std::string, std::string, std::string>({
        {"2025-12-01", "1er\u00a0décembre 2025", "1\u00a0December 2025"},
        {"2025-04-14", "14\u00a0avril 2025", "14\u00a0April 2025"},
        {"2025-04", "avril 2025", "April 2025"},
        {"2025", "2025", "2025"},
        {"2025-04~", "vers avril 2025", "circa April 2025"},
        {"2025-04/2025-05", "avril – mai 2025", "April – May 2025"},
        {"2025-12/2026-01", "décembre 2025 – janvier 2026", "December 2025 – January 2026"},
        {"", "Date inconnue", "Unknown date"},
        {"hier", "Date inconnue", "Unknown date"},
    }));
    CHECK(date_phrase(edtf, InterfaceLanguage::french) == french);
    CHECK(date_phrase(edtf, InterfaceLanguage::english) == english);
}

TEST_CASE("numbers are grouped and nouns agree", "[phrases]") {
    CHECK(number(1234567, InterfaceLanguage::french) == "1\u202f234\u202f567");
    CHECK(number(1234567, InterfaceLanguage::english) == "1,234,567");
    CHECK(result_count(0, InterfaceLanguage::french) == "Aucun résultat");
    CHECK(result_count(1, InterfaceLanguage::french) == "1\u00a0résultat");
    CHECK(result_count(2, InterfaceLanguage::english) == "2\u00a0results");
    CHECK(document_count(1, InterfaceLanguage::english) == "1\u00a0document");
}

TEST_CASE("a citation names title, label, publisher, date and address", "[phrases]") {
    Document document;
    document.title = "Grande marée";
    document.label = "Billet";
    document.date = "2024-01~";
    CHECK(citation(document, "Le Phare", "https://example.org/#/e/maree", InterfaceLanguage::french) ==
          "«\u00a0Grande marée\u00a0», Billet, Le Phare, vers janvier 2024. https://example.org/#/e/maree");
    document.authors = {"Anne Le Goff"};
    CHECK(citation(document, "", "", InterfaceLanguage::english) ==
          "Anne Le Goff, “Grande marée”, Billet, circa January 2024.");
}
