#include <catch2/catch_test_macros.hpp>

#include "cli/session.h"

TEST_CASE("stats counts documents, words, terms, facets and bytes", "[cli][stats]") {
    Session session;
    session.disk.files["c.json"] =
        R"({"editotheque": 1, "documents": [
          {"id": "a", "title": "Le phare", "summary": "La lampe brille.", "themes": ["Mer", "Lumière"], "label": "Écho"},
          {"id": "b", "title": "Le port", "themes": ["Mer"]}]})";
    CHECK(session.run({"stats", "c.json"}) == ExitStatus::done);
    const std::string out = session.out.str();
    for (const char* line : {"documents      2\n", "words          7\n", "theme          2\n", "label          1\n",
                             "person         0\n", "\nterms          ", "\npostings       ", "\nindex bytes    ",
                             "\nof positions   ", "\ndocument bytes ", "\nbytes          "}) {
        INFO(line);
        CHECK(out.find(line) != std::string::npos);
    }
    CHECK(session.run({"stats", "absent.json"}) == ExitStatus::bad_input);
}
