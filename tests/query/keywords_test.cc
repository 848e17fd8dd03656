#include "query/keywords.h"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "index/weights.h"
#include "query/word_scorer.h"
#include "sample.h"

namespace {

Archive sample() {
    return archive_of({titled("Le porte-avions", "Les marins du porte-avions. Un marin, des marins, 2024 et la mer."),
                       titled("Une mer calme", "La mer, les vagues."), titled("La ville", "Une ville et la mer."),
                       titled("Autre chose", "Rien de plus.")});
}

std::vector<std::string> written(const std::vector<Keyword>& keywords) {
    std::vector<std::string> words;
    for (const Keyword& keyword : keywords) words.push_back(keyword.written);
    return words;
}

bool holds(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("Keywords are what is frequent here and rare elsewhere", "[keywords]") {
    const Archive archive = sample();
    const DocId doc{0};
    const std::vector<std::string> words = written(keywords(archive, std::span(&doc, 1), 20));
    // «avions» is a form of avoir, a stop word; most documents have «mer».
    CHECK(words == std::vector<std::string>{"porte", "marins", "mer"});
}

TEST_CASE("Neither stop words nor numbers nor joined compounds are keywords", "[keywords]") {
    const Archive archive = sample();
    const DocId doc{0};
    const std::vector<std::string> words = written(keywords(archive, std::span(&doc, 1), 50));
    for (const char* word : {"le", "Le", "la", "du", "des", "et", "2024", "porteavions"}) CHECK_FALSE(holds(words, word));
}

TEST_CASE("A keyword is all forms of a stem, written in the commonest", "[keywords]") {
    const Archive archive = sample();
    const DocId doc{0};
    for (const Keyword& keyword : keywords(archive, std::span(&doc, 1), 50)) {
        if (keyword.written != "marins") continue;
        CHECK(keyword.terms.size() == 2);
        CHECK(keyword.documents == 1);
        const double frequency = 3 * field_weights[3].boost;
        const double known = 2;  // documents of marin and of marins
        CHECK(std::abs(keyword.weight - inverse_document_frequency(4, static_cast<std::uint32_t>(known)) * frequency / (saturation + frequency)) < 1e-9);
    }
}

TEST_CASE("Keywords of several documents count in how many of them they are", "[keywords]") {
    const Archive archive = sample();
    const std::array docs = {DocId{0}, DocId{1}, DocId{2}};
    const std::vector<Keyword> found = keywords(archive, docs, 50);
    const auto mer = std::find_if(found.begin(), found.end(), [](const Keyword& keyword) { return keyword.written == "mer"; });
    REQUIRE(mer != found.end());
    CHECK(mer->documents == 3);
}

TEST_CASE("No more keywords are given than asked for, the same ones first", "[keywords]") {
    const Archive archive = sample();
    const DocId doc{0};
    const std::vector<std::string> all = written(keywords(archive, std::span(&doc, 1), 50));
    const std::vector<std::string> two = written(keywords(archive, std::span(&doc, 1), 2));
    REQUIRE(two.size() == 2);
    CHECK(two[0] == all[0]);
    CHECK(two[1] == all[1]);
    CHECK(keywords(archive, std::span(&doc, 1), 0).empty());
}
