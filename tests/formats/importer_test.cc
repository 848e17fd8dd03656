#include "formats/importer.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/read_data.h"

namespace {

const std::string text =
    "Les barques rentrent à la nuit, chargées jusqu’au bord, et le port entier descend sur le quai pour les voir "
    "accoster "
    "une à une. Personne ne parle avant la dernière.\n";

Input corpus_input(const std::string& name, const std::string& archive, const std::string& id) {
    return {name, "{\"editotheque\": 1, \"archive\": {\"title\": \"" + archive + "\"}, \"documents\": [\n{\"id\": \"" +
                      id + "\", \"title\": \"T\"}]}"};
}

Input listing_input(const std::string& name) {
    return {name, "Billet\nLes barques\n" + text};
}

Imported imported(const std::vector<Input>& inputs, const ImportOptions& options = {}) {
    const Result<Imported> result = import_archive(inputs, options);
    INFO((result ? "" : describe(result.error())));
    REQUIRE(result);
    return result.value();
}

std::string error_of(const std::vector<Input>& inputs, const ImportOptions& options = {}) {
    const Result<Imported> result = import_archive(inputs, options);
    REQUIRE_FALSE(result);
    return describe(result.error());
}

}  // namespace

TEST_CASE("every importer has a name and a description", "[importer]") {
    for (const Importer* importer : importers()) {
        CHECK_FALSE(importer->name.empty());
        CHECK_FALSE(importer->description.empty());
    }
}

TEST_CASE("formats are told by content, whatever the name", "[importer]") {
    CHECK(imported({{"x.txt", read_data("corpus_json/complete.json")}}).corpus.documents.size() == 2);
    CHECK(imported({{"x.json", read_data("listing/carnets.txt")}}).corpus.documents.size() == 7);
}

TEST_CASE("a forced format is used even where another is recognised", "[importer]") {
    CHECK(error_of({{"x.json", read_data("corpus_json/complete.json")}}, {"listing", false}) ==
          "x.json:1: not a listing: this looks like JSON");
    CHECK(error_of({listing_input("x")}, {"wordstar", false}) ==
          "unknown format \"wordstar\"; expected one of: corpus-json, listing");
}

TEST_CASE("a file in no known format is refused with the reason", "[importer]") {
    CHECK(error_of({{"x.c", read_data("listing/program.c.txt")}}) ==
          "x.c:1: in none of the known formats (corpus-json, listing); not a listing: this looks like source code or "
          "markup, "
          "not lines of text");
    CHECK(error_of({{"x", ""}}) == "x: the file is empty; expected an archive");
    CHECK(error_of({}) == "nothing to import; expected at least one input");
}

TEST_CASE("several inputs are joined in order under the first one's description", "[importer]") {
    const Imported joined =
        imported({corpus_input("a", "Un", "x"), corpus_input("b", "Deux", "y"), listing_input("c")});
    CHECK(joined.corpus.archive.title == "Un");
    REQUIRE(joined.corpus.documents.size() == 3);
    CHECK(joined.corpus.documents[1].id == "y");
    CHECK(joined.corpus.documents[2].id == "les-barques");
    CHECK(joined.document_lines == std::vector<std::size_t>{2, 2, 1});
}

TEST_CASE("ids made from titles give way to others, ids of the sources do not", "[importer]") {
    const Imported joined = imported({listing_input("a"), listing_input("b"), corpus_input("c", "", "les-barques")});
    CHECK(joined.corpus.documents[0].id == "les-barques-2");
    CHECK(joined.corpus.documents[1].id == "les-barques-3");
    CHECK(joined.corpus.documents[2].id == "les-barques");

    const std::vector<Input> colliding = {corpus_input("a", "", "x"), corpus_input("b", "", "x")};
    CHECK(error_of(colliding) == "b:2: the id \"x\" is already that of a document of a");
    const Imported kept = imported(colliding, {"", true});
    CHECK(kept.corpus.documents.size() == 1);
    REQUIRE(kept.skipped.size() == 1);
    CHECK(describe(kept.skipped[0]) == "b:2: the id \"x\" is already that of a document of a");
}
