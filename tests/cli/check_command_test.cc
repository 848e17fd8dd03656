#include <catch2/catch_test_macros.hpp>

#include "cli/session.h"

TEST_CASE("check says that a corpus is sound", "[cli][check]") {
    Session session;
    session.disk.files["c.json"] = "{\"editotheque\": 1, \"documents\": [{\"id\": \"a\", \"title\": \"T\"}]}";
    CHECK(session.run({"check", "c.json"}) == ExitStatus::done);
    CHECK(session.out.str() == "c.json: sound, 1 documents\n");
    CHECK(session.err.str().empty());
}

TEST_CASE("check prints every fault with its place", "[cli][check]") {
    Session session;
    session.disk.files["c.json"] =
        "{\"editotheque\": 1, \"documents\": [\n"
        "{\"id\": \"a b\", \"title\": \"T\"},\n"
        "{\"id\": \"a\", \"title\": \"\"},\n"
        "{\"id\": \"c\", \"title\": \"T\", \"position\": \"1\"}]}";
    CHECK(session.run({"check", "c.json"}) == ExitStatus::bad_input);
    CHECK(session.out.str().empty());
    CHECK(session.err.str() ==
          "c.json:2:8: document 1: \"id\": \"a b\" is not URL-safe; expected only letters without accents, digits, - . "
          "_ ~\n"
          "c.json:3:22: document 2 (\"a\"): \"title\": empty; expected the document's title\n"
          "c.json:4:39: document 3 (\"c\"): \"position\": expected a whole number below 2^32, found a text\n");
}

TEST_CASE("check goes on to the next file after a bad one", "[cli][check]") {
    Session session;
    session.disk.files["bad.json"] = "{";
    session.disk.files["good.json"] = "{\"editotheque\": 1, \"documents\": []}";
    CHECK(session.run({"check", "bad.json", "good.json"}) == ExitStatus::bad_input);
    CHECK(session.err.str().starts_with("bad.json:1:2: not valid JSON: unexpected end of input"));
    CHECK(session.out.str() == "good.json: sound, 0 documents\n");
}
