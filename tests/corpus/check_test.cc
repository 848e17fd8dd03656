#include "corpus/check.h"

#include <catch2/catch_test_macros.hpp>

namespace {

Document sound(std::string id) {
    Document document;
    document.id = std::move(id);
    document.title = "Titre";
    return document;
}

std::string only_fault(const Corpus& corpus) {
    const auto faults = check_corpus(corpus, "a.json", {7, 12, 15});
    REQUIRE(faults.size() == 1);
    return describe(faults[0]);
}

}  // namespace

TEST_CASE("a sound corpus has no fault", "[check]") {
    Corpus corpus;
    corpus.documents = {sound("a"), sound("B.2_~x"), sound("c-3")};
    corpus.documents[0].date = "2025-04~";
    CHECK(check_corpus(corpus, "a.json", {}).empty());
}

TEST_CASE("each fault of a document is named with its place", "[check]") {
    Corpus corpus;
    corpus.documents = {sound("a"), sound("b")};
    Document& second = corpus.documents[1];
    SECTION("empty id") {
        second.id.clear();
        CHECK(only_fault(corpus) ==
              "a.json:12: document 2 (\"\"): \"id\": empty; expected a name that is unique in the archive");
    }
    SECTION("id that is not URL-safe") {
        second.id = "été/1";
        CHECK(only_fault(corpus) ==
              "a.json:12: document 2 (\"été/1\"): \"id\": \"été/1\" is not URL-safe; expected only "
              "letters without accents, digits, - . _ ~");
    }
    SECTION("repeated id") {
        second.id = corpus.documents[0].id;
        CHECK(only_fault(corpus) == "a.json:12: document 2 (\"a\"): \"id\": already that of document 1");
    }
    SECTION("blank title") {
        second.title = " \n";
        CHECK(only_fault(corpus) == "a.json:12: document 2 (\"b\"): \"title\": empty; expected the document's title");
    }
    SECTION("bad date") {
        second.date = "14 avril";
        CHECK(only_fault(corpus).starts_with("a.json:12: document 2 (\"b\"): \"date\": \"14 avril\" is not a date: "));
    }
    SECTION("text that is not UTF-8") {
        second.summary = "caf\xE9";
        CHECK(only_fault(corpus) == "a.json:12: document 2 (\"b\"): \"summary\": text that is not UTF-8");
    }
    SECTION("list value that is not UTF-8") {
        second.places = {"Paris", "\xC3"};
        CHECK(only_fault(corpus) == "a.json:12: document 2 (\"b\"): \"places\": text that is not UTF-8");
    }
}

TEST_CASE("faults of the archive's description are found", "[check]") {
    Corpus corpus;
    corpus.archive.edition = "2026-13";
    CHECK(only_fault(corpus).starts_with("a.json: archive: \"edition\": \"2026-13\" is not a date: "));
    corpus.archive.edition.clear();
    corpus.archive.title = std::string(1, static_cast<char>(0xFF));
    CHECK(only_fault(corpus) == "a.json: archive: text that is not UTF-8");
}

TEST_CASE("one fault does not hide the others, and lines may be unknown", "[check]") {
    Corpus corpus;
    corpus.documents = {Document{}, Document{}};
    const auto faults = check_corpus(corpus, "", {});
    CHECK(faults.size() == 4);
    CHECK(faults[0].place.line == 0);
}
