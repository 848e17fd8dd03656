#include <catch2/catch_test_macros.hpp>

#include "cli/session.h"
#include "formats/corpus_json.h"

namespace {

Corpus written_corpus(Session& session, const std::string& path) {
    const auto result = corpus_json_importer.read(Input{path, session.disk.files.at(path)}, {});
    REQUIRE(result);
    return result.value().corpus;
}

constexpr const char* half_bad =
    "{\"editotheque\": 1, \"documents\": [\n{\"id\": \"a\", \"title\": \"T\"},\n{\"id\": \"b\"}]}";

}  // namespace

TEST_CASE("import writes a corpus from a listing", "[cli][import]") {
    Session session;
    session.disk.files["echos.txt"] = small_listing;
    CHECK(session.run({"import", "echos.txt", "-o", "corpus.json"}) == ExitStatus::done);
    CHECK(session.err.str() == "corpus.json: 2 documents\n");
    CHECK(session.out.str().empty());
    const Corpus corpus = written_corpus(session, "corpus.json");
    CHECK(corpus.archive.title == "Échos");
    CHECK(corpus.documents.size() == 2);
    CHECK(session.disk.files.size() == 2);
}

TEST_CASE("import reads standard input and writes standard output", "[cli][import]") {
    Session session;
    session.disk.standard_input = small_listing;
    CHECK(session.run({"import", "-", "-o", "-"}) == ExitStatus::done);
    CHECK(session.out.str().starts_with("{\n  \"editotheque\": 1,"));
    CHECK(session.disk.files.empty());
    session.disk.standard_input = "";
    CHECK(session.run({"import", "-", "-o", "-"}) == ExitStatus::bad_input);
    CHECK(session.err.str() == "standard input: the file is empty; expected an archive\n");
}

TEST_CASE("import reads the files of a folder in the order of their names, hidden ones left out", "[cli][import]") {
    Session session;
    session.disk.files["in/b.txt"] = small_listing;
    session.disk.files["in/a.json"] = "{\"editotheque\": 1, \"documents\": [{\"id\": \"z\", \"title\": \"Z\"}]}";
    session.disk.files["in/.cache/x"] = "?";
    CHECK(session.run({"import", "in", "-o", "c.json"}) == ExitStatus::done);
    const Corpus corpus = written_corpus(session, "c.json");
    REQUIRE(corpus.documents.size() == 3);
    CHECK(corpus.documents[0].id == "z");
}

TEST_CASE("bad input ends with status 1 and writes nothing", "[cli][import]") {
    Session session;
    session.disk.files["bad.json"] = half_bad;
    session.disk.files["c.json"] = "before";
    CHECK(session.run({"import", "bad.json", "-o", "c.json"}) == ExitStatus::bad_input);
    CHECK(session.err.str() == "bad.json:3:1: document 2 (\"b\"): \"title\" is missing\n");
    CHECK(session.disk.files.at("c.json") == "before");
    CHECK(session.run({"import", "absent", "-o", "c.json"}) == ExitStatus::bad_input);
    CHECK(session.err.str() == "absent: cannot be read: No such file or directory\n");
}

TEST_CASE("import skips and names bad records with --keep-going", "[cli][import]") {
    Session session;
    session.disk.files["bad.json"] = half_bad;
    CHECK(session.run({"import", "--keep-going", "bad.json", "-o", "c.json"}) == ExitStatus::done);
    CHECK(session.err.str() ==
          "bad.json:3:1: skipped: document 2 (\"b\"): \"title\" is missing\nc.json: 1 documents\n");
    CHECK(written_corpus(session, "c.json").documents.size() == 1);
}

TEST_CASE("import can be told the format", "[cli][import]") {
    Session session;
    session.disk.files["x"] = small_listing;
    CHECK(session.run({"import", "x", "-o", "c.json", "--from-format", "corpus-json"}) == ExitStatus::bad_input);
    CHECK(session.err.str().starts_with("x:1:1: not valid JSON: "));
    CHECK(session.run({"import", "x", "-o", "c.json", "--from-format", "wordstar"}) == ExitStatus::wrong_usage);
    CHECK(session.run({"import", "x", "-o", "c.json", "--from-format", "listing"}) == ExitStatus::done);
}

TEST_CASE("wrong usage ends with status 2", "[cli]") {
    Session session;
    CHECK(session.run({}) == ExitStatus::wrong_usage);
    CHECK(session.run({"frobnicate"}) == ExitStatus::wrong_usage);
    CHECK(session.run({"import"}) == ExitStatus::wrong_usage);
    CHECK(session.run({"import", "x"}) == ExitStatus::wrong_usage);
    CHECK(session.err.str().find("--output is required") != std::string::npos);
    CHECK(session.run({"import", "x", "-o", "y", "--what"}) == ExitStatus::wrong_usage);
    CHECK(session.out.str().empty());
}

TEST_CASE("help and version are results, not errors", "[cli]") {
    Session session;
    CHECK(session.run({"--help"}) == ExitStatus::done);
    for (const char* command : {"import", "check", "pack", "search", "stats"}) {
        CHECK(session.out.str().find(command) != std::string::npos);
    }
    CHECK(session.run({"import", "--help"}) == ExitStatus::done);
    CHECK(session.out.str().find("--keep-going") != std::string::npos);
    CHECK(session.run({"--version"}) == ExitStatus::done);
    CHECK(session.out.str().starts_with("editotheque "));
    CHECK(session.err.str().empty());
}
