#include "formats/corpus_json.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/read_data.h"

namespace {

Result<Imported> read(const std::string& text, bool keep_going = false) {
    return corpus_json_importer.read(Input{"a.json", text}, ImportOptions{"", keep_going});
}

Corpus corpus_of(const std::string& text) {
    const Result<Imported> result = read(text);
    INFO((result ? "" : describe(result.error())));
    REQUIRE(result);
    return result.value().corpus;
}

std::string error_of(const std::string& text) {
    const Result<Imported> result = read(text);
    REQUIRE_FALSE(result);
    return describe(result.error());
}

// A corpus with these fields in its only document, which begins at line 3, column 3.
std::string with_document(const std::string& fields) {
    return "{\"editotheque\": 1,\n\"documents\": [\n  {" + fields + "}\n]}";
}

Document titled(std::string id, std::string title) {
    Document document;
    document.id = std::move(id);
    document.title = std::move(title);
    return document;
}

using Extra = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("every field of a complete corpus is read", "[corpus_json]") {
    const Corpus corpus = corpus_of(read_data("corpus_json/complete.json"));
    CHECK(corpus.archive.title == "Carnets du moulin");
    CHECK(corpus.archive.license == "CC0-1.0");
    CHECK(corpus.archive.edition == "2026-05-02");
    REQUIRE(corpus.documents.size() == 2);
    const Document& first = corpus.documents[0];
    CHECK(first.id == "la-roue-a-aubes");
    CHECK(first.label_as_printed == "CARNET");
    CHECK(first.date == "2025-04-14");
    CHECK(first.body == "Premier paragraphe.\n\nDeuxième « paragraphe » \\ \"cité\".");
    CHECK(first.authors == std::vector<std::string>{"Ida Meunier", "Paul Bief"});
    CHECK(first.events == std::vector<std::string>{"Crue de 1910"});
    CHECK(first.position == 1);
    CHECK(first.lang == "fr-CA");
    CHECK(corpus.documents[1] == titled("B.2_~x", "Grain"));
}

TEST_CASE("unknown fields are kept at the level where they stand", "[corpus_json]") {
    const Corpus corpus = corpus_of(read_data("corpus_json/complete.json"));
    CHECK(corpus.extra == Extra{{"generator", "\"à la main\""}});
    CHECK(corpus.archive.extra == Extra{{"x-curator", R"({"name":"Zoé","shelves":[1,2.50,3e2]})"}});
    CHECK(corpus.documents[0].extra == Extra{{"rating", "4.50"}, {"seen", "false"}});
}

TEST_CASE("unknown values keep their spelling, however deep", "[corpus_json]") {
    const Corpus corpus = corpus_of(with_document(
        R"("id": "a", "z": [ {"id": 3, "documents": [ ]} , "a \" b\u00e9" ], "title": "T", "n": -12e-3 , "o": null)"));
    CHECK(corpus.documents[0].extra ==
          Extra{{"z", R"([{"id":3,"documents":[]},"a \" b\u00e9"])"}, {"n", "-12e-3"}, {"o", "null"}});
    CHECK(corpus.documents[0].title == "T");
}

TEST_CASE("what is written reads back as the same corpus", "[corpus_json]") {
    const Corpus corpus = corpus_of(read_data("corpus_json/complete.json"));
    const std::string written = write_corpus_json(corpus);
    CHECK(corpus_of(written) == corpus);
    CHECK(write_corpus_json(corpus_of(written)) == written);
    CHECK(corpus_of(write_corpus_json(Corpus{})) == Corpus{});
}

TEST_CASE("the written file has the documented order and leaves empty fields out", "[corpus_json]") {
    Corpus corpus;
    corpus.archive.title = "A";
    corpus.archive.language = "fr";
    corpus.documents = {titled("x", "T \"q\"")};
    corpus.documents[0].themes = {"u", "v"};
    corpus.documents[0].position = 2;
    corpus.documents[0].extra = {{"k", "[1]"}};
    CHECK(write_corpus_json(corpus) == R"({
  "editotheque": 1,
  "archive": {
    "title": "A",
    "language": "fr"
  },
  "documents": [
    {
      "id": "x",
      "title": "T \"q\"",
      "themes": ["u", "v"],
      "position": 2,
      "k": [1]
    }
  ]
}
)");
    CHECK(write_document_json(corpus.documents[0]) ==
          R"({"id": "x", "title": "T \"q\"", "themes": ["u", "v"], "position": 2, "k": [1]})");
}

TEST_CASE("a byte order mark, CRLF and null optional fields are accepted", "[corpus_json]") {
    const Corpus corpus = corpus_of(
        "\xEF\xBB\xBF{\"editotheque\":1,\r\n\"documents\":[{\"id\":\"a\",\"title\":\"T\",\"date\":null,"
        "\"themes\":null,\"position\":null}]}\r\n");
    CHECK(corpus.documents[0] == titled("a", "T"));
    CHECK(corpus.archive.language == "fr");
}

TEST_CASE("the lines of the documents are reported", "[corpus_json]") {
    const Result<Imported> result = read(read_data("corpus_json/complete.json"));
    REQUIRE(result);
    CHECK(result.value().document_lines == std::vector<std::size_t>{14, 37});
    CHECK_FALSE(result.value().ids_made);
}

TEST_CASE("a broken file is refused with its place", "[corpus_json]") {
    CHECK(error_of("") == "a.json:1:1: the file is empty; expected corpus JSON");
    CHECK(error_of(" \n ") == "a.json:1:1: the file is empty; expected corpus JSON");
    CHECK(error_of("{\"editotheque\": 1,\n \"documents\": [") ==
          "a.json:2:16: not valid JSON: unexpected end of input; expected '[', '{', or a literal");
    CHECK(error_of("{\"editotheque\": 1,\n \"documents\": [{\"id\": \"é") ==
          "a.json:2:25: not valid JSON: invalid string: missing closing quote");
    CHECK(error_of("{\"é\" 1}") == "a.json:1:6: not valid JSON: unexpected number literal; expected ':'");
    CHECK(error_of("{\"a\": tru}") == "a.json:1:7: not valid JSON: invalid literal");
    CHECK(error_of("{\"a\": 1,}") == "a.json:1:9: not valid JSON: unexpected '}'; expected string literal");
    CHECK(error_of("{\"a\": 1e999}") == "a.json:1:7: not valid JSON: number overflow parsing '1e999'");
    CHECK(error_of("{\"editotheque\": 1, \"documents\": []} x") ==
          "a.json:1:37: not valid JSON: invalid literal; expected end of input");
    CHECK(error_of("{\n\"title\": \"caf\xE9\"}") == "a.json:2:14: not UTF-8: byte 0xE9; corpus JSON is UTF-8");
}

TEST_CASE("JSON that is not a corpus is refused with its place", "[corpus_json]") {
    CHECK(error_of("[]") == "a.json:1:1: not corpus JSON: expected an object, found a list");
    CHECK(error_of("  12") == "a.json:1:3: not corpus JSON: expected an object, found a number");
    CHECK(error_of("{\"documents\": []}") == "a.json:1:1: not corpus JSON: \"editotheque\": 1 is missing");
    CHECK(error_of("{\"editotheque\": 1}") == "a.json:1:1: \"documents\" is missing; expected a list of documents");
    CHECK(error_of("{\n\"editotheque\": 2, \"documents\": []}") ==
          "a.json:2:16: corpus JSON of another version: expected \"editotheque\": 1, found 2");
    CHECK(error_of("{\"editotheque\": \"1\"}") ==
          "a.json:1:17: corpus JSON of another version: expected \"editotheque\": 1, found \"1\"");
    CHECK(error_of("{\"editotheque\": 1, \"documents\": {}}") ==
          "a.json:1:33: \"documents\": expected a list, found an object");
    CHECK(error_of("{\"editotheque\": 1, \"archive\": [ ]}") ==
          "a.json:1:31: \"archive\": expected an object, found a list");
    CHECK(error_of("{\"editotheque\": 1, \"archive\": {\"title\": 3}}") ==
          "a.json:1:41: archive: \"title\": expected a text, found a number");
    CHECK(error_of("{\"editotheque\": 1, \"editotheque\": 1}") ==
          "a.json:1:20: \"editotheque\" stands twice in the same object");
}

TEST_CASE("a bad document is refused with the place of the value", "[corpus_json]") {
    CHECK(error_of(with_document("")) == "a.json:3:3: document 1: \"id\" is missing");
    CHECK(error_of(with_document(R"("id": "a")")) == "a.json:3:3: document 1 (\"a\"): \"title\" is missing");
    CHECK(error_of(with_document(R"("id": "", "title": "T")")) ==
          "a.json:3:10: document 1: \"id\": empty; expected a name that is unique in the archive");
    CHECK(error_of(with_document(R"("id": "a b", "title": "T")")) ==
          "a.json:3:10: document 1: \"id\": \"a b\" is not URL-safe; expected only letters without accents, digits, - "
          ". _ ~");
    CHECK(error_of(with_document(R"("id": 7)")) == "a.json:3:10: document 1: \"id\": expected a text, found a number");
    CHECK(error_of(with_document(R"("id": null)")) == "a.json:3:10: document 1: \"id\": expected a text, found null");
    CHECK(error_of(with_document(R"("id": "a", "title": " ")")) ==
          "a.json:3:24: document 1 (\"a\"): \"title\": empty; expected the document's title");
    CHECK(error_of(with_document(R"("id": "a", "title": {"fr": "T"})")) ==
          "a.json:3:24: document 1 (\"a\"): \"title\": expected a text, found an object");
    CHECK(error_of(with_document(R"("id": "a", "themes": "IA")")) ==
          "a.json:3:25: document 1 (\"a\"): \"themes\": expected a list of texts, found a text");
    CHECK(error_of(with_document(R"("id": "é", "x": 1)")).starts_with("a.json:3:10: document 1: \"id\": \"é\" is not"));
    CHECK(error_of(with_document(R"("id": "a", "themes": ["IA", 3])")) ==
          "a.json:3:32: document 1 (\"a\"): \"themes\": expected a list of texts, found a number");
    CHECK(error_of(with_document(R"("id": "a", "themes": [["IA"]])")) ==
          "a.json:3:26: document 1 (\"a\"): \"themes\": expected a list of texts, found a list");
    CHECK(error_of(with_document(R"("id": "a", "position": 1.5)")) ==
          "a.json:3:27: document 1 (\"a\"): \"position\": expected a whole number below 2^32, found a number");
    CHECK(error_of(with_document(R"("id": "a", "position": 4294967296)")) ==
          "a.json:3:27: document 1 (\"a\"): \"position\": expected a whole number below 2^32, found a number");
    CHECK(error_of(with_document(R"("id": "a", "title": "T", "title": "U")")) ==
          "a.json:3:29: document 1 (\"a\"): \"title\" stands twice in the same object");
    CHECK(error_of(with_document(R"("id": "a", "title": "T", "date": "2025-13")"))
              .starts_with("a.json:3:37: document 1 (\"a\"): \"date\": \"2025-13\" is not a date: "));
    CHECK(error_of("{\"editotheque\": 1, \"documents\": [\n 4]}") ==
          "a.json:2:2: document 1: expected an object, found a number");
}

TEST_CASE("an id that stands twice is refused at its second place", "[corpus_json]") {
    CHECK(error_of(
              "{\"editotheque\": 1, \"documents\": [\n{\"id\": \"a\", \"title\": \"T\"},\n{\"id\": \"a\", \"title\": "
              "\"U\"}]}") == "a.json:3:8: document 2: \"id\": \"a\" is already the id of the document at line 2");
}

TEST_CASE("nesting is bounded", "[corpus_json]") {
    const std::string open(61, '[');
    const std::string close(61, ']');
    CHECK(corpus_of(with_document("\"id\": \"a\", \"title\": \"T\", \"x\": " + open + close)).documents.size() == 1);
    CHECK(error_of(with_document("\"x\": [" + open + close + "]")) == "a.json:3:70: nested deeper than 64 levels");
    CHECK(error_of(std::string(1000000, '[')) == "a.json:1:1: not corpus JSON: expected an object, found a list");
    CHECK(error_of("{\"x\": " + std::string(1000000, '[')) == "a.json:1:70: nested deeper than 64 levels");
}

TEST_CASE("bad documents are skipped and named when asked to keep going", "[corpus_json]") {
    const Result<Imported> result = read(
        "{\"editotheque\": 1, \"archive\": {\"edition\": \"hier\"}, \"documents\": [\n"
        "{\"id\": \"a\", \"title\": \"T\"},\n"
        "{\"id\": \"a\", \"title\": {\"x\": [1]}, \"themes\": [{}, 2, \"b\"]},\n"
        "[1, {\"id\": \"q\"}],\n"
        "{},\n"
        "{\"id\": \"b\", \"title\": \"U\", \"themes\": [\"c\"]}]}",
        true);
    REQUIRE(result);
    const Imported& imported = result.value();
    REQUIRE(imported.corpus.documents.size() == 2);
    CHECK(imported.corpus.documents[1].themes == std::vector<std::string>{"c"});
    CHECK(imported.document_lines == std::vector<std::size_t>{2, 6});
    std::vector<std::string> skipped;
    for (const Error& error : imported.skipped) skipped.push_back(describe(error));
    REQUIRE(skipped.size() == 8);
    CHECK(skipped[0].starts_with("a.json:1:43: archive: \"edition\": \"hier\" is not a date: "));
    CHECK(skipped[1] == "a.json:3:8: document 2: \"id\": \"a\" is already the id of the document at line 2");
    CHECK(skipped[2] == "a.json:3:22: document 2: \"title\": expected a text, found an object");
    CHECK(skipped[3] == "a.json:3:45: document 2: \"themes\": expected a list of texts, found an object");
    CHECK(skipped[4] == "a.json:3:49: document 2: \"themes\": expected a list of texts, found a number");
    CHECK(skipped[5] == "a.json:4:1: document 3: expected an object, found a list");
    CHECK(skipped[6] == "a.json:5:1: document 4: \"id\" is missing");
    CHECK(skipped[7] == "a.json:5:1: document 4: \"title\" is missing");
}

TEST_CASE("corpus JSON is recognised by its first mark", "[corpus_json]") {
    CHECK(corpus_json_importer.recognises(Input{"", "\xEF\xBB\xBF \n{\"editotheque\""}));
    CHECK_FALSE(corpus_json_importer.recognises(Input{"", "[{}]"}));
    CHECK_FALSE(corpus_json_importer.recognises(Input{"", ""}));
    CHECK_FALSE(corpus_json_importer.recognises(Input{"", "Éditos\n"}));
}
