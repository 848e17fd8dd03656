#include <catch2/catch_test_macros.hpp>
#include <random>

#include "index/section_file.h"
#include "sample.h"

namespace {

Corpus small_corpus() {
    Corpus corpus;
    corpus.archive.title = "Billets";
    corpus.archive.language = "fr";
    corpus.archive.extra = {{"colour", "\"red\""}};
    for (int i = 0; i < 5; ++i) {
        Document document = dated("Billet d’été " + std::to_string(i), i % 2 ? "2025-04~" : "");
        document.id = "d" + std::to_string(i);
        document.body = "Un porte-avions et 500 000 chevaux, l’économie.";
        document.themes = {"A", i % 2 ? "B" : "C"};
        document.lang = i == 3 ? "en" : "";
        document.extra = {{"weight", "[1, 2]"}};
        corpus.documents.push_back(document);
    }
    return corpus;
}

SearchRequest asking(std::string text) {
    SearchRequest request;
    request.text = std::move(text);
    request.facets = true;
    return request;
}

bool same_answers(const Archive& one, const Archive& other) {
    for (const char* text : {"", "cheval", "porteavions", "\"500 000 chevaux\"", "ete -3"}) {
        const SearchResult a = search(one, asking(text));
        const SearchResult b = search(other, asking(text));
        if (a.total != b.total || docs_of(a) != docs_of(b)) return false;
        for (std::size_t i = 0; i < a.hits.size(); ++i) {
            if (a.hits[i].score != b.hits[i].score) return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("A saved archive opens to the same documents and answers", "[saved]") {
    const Archive archive = Archive::build(small_corpus());
    const std::string bytes = archive.save();
    REQUIRE(Archive::is_saved(bytes));
    const auto again = Archive::load(bytes, "x");
    REQUIRE(again.ok());
    CHECK(again.value().corpus() == small_corpus());
    CHECK(same_answers(archive, again.value()));
    CHECK(again.value().save() == bytes);
}

TEST_CASE("A saved archive without documents opens", "[saved]") {
    const auto again = Archive::load(Archive::build(Corpus{}).save(), "x");
    REQUIRE(again.ok());
    CHECK(again.value().document_count() == 0);
    CHECK(search(again.value(), asking("mot")).total == 0);
}

TEST_CASE("Foreign bytes are no saved archive", "[saved]") {
    CHECK_FALSE(Archive::is_saved("{\"editotheque\": 1}"));
    const auto opened = Archive::load("PK\3\4", "zip");
    REQUIRE_FALSE(opened.ok());
    CHECK(describe(opened.error()).starts_with("zip: byte 0: expected \"EDTQ\""));
}

TEST_CASE("Every truncation of a saved archive is refused", "[saved]") {
    const std::string bytes = Archive::build(small_corpus()).save();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        std::string cut = bytes.substr(0, length);
        REQUIRE_FALSE(Archive::load(cut, "cut").ok());
        seal_sections(cut);
        REQUIRE_FALSE(Archive::load(std::move(cut), "cut").ok());
    }
}

TEST_CASE("A flipped bit is refused by the checksum, and with a new checksum harms nobody", "[saved]") {
    const std::string bytes = Archive::build(small_corpus()).save();
    std::mt19937 random(3);
    std::size_t opened = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string damaged = bytes;
        for (auto flips = 1 + random() % 3; flips > 0; --flips) {
            damaged[random() % damaged.size()] ^= static_cast<char>(1U << random() % 8);
        }
        if (damaged == bytes) continue;
        REQUIRE_FALSE(Archive::load(damaged, "damaged").ok());
        seal_sections(damaged);
        const auto archive = Archive::load(std::move(damaged), "damaged");
        if (!archive.ok()) continue;
        ++opened;  // text changed, or a number that may be anything: searching must stay within bounds
        for (const char* text : {"cheval", "porteavions", "\"500 000 chevaux\"", "b"}) {
            SearchRequest request = asking(text);
            request.typing = true;
            CHECK(search(archive.value(), request).total <= archive.value().document_count());
        }
    }
    CHECK(opened > 0);
}
