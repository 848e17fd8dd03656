#include "app/reasons.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_archive.h"

namespace {

std::string found_for(const std::string& query, InterfaceLanguage language) {
    const Model model = at(opened(), "#/e/brume?q=" + query);
    REQUIRE(model.document);
    return found_for(model.document->explanation, language);
}

}  // namespace

TEST_CASE("An open document names the words of the search that led to it, their forms and fields", "[reasons]") {
    CHECK(found_for("souverainete", InterfaceLanguage::french) ==
          "Trouvé pour\u00a0: souveraineté ← souverainete (résumé)");
    CHECK(found_for("Cheval%20port%20", InterfaceLanguage::french) ==
          "Trouvé pour\u00a0: Cheval (texte), chevaux ← Cheval (résumé), port (résumé, thèmes et noms)");
    CHECK(found_for("Cheval%20port%20", InterfaceLanguage::english) ==
          "Found for: Cheval (text), chevaux ← Cheval (summary), port (summary, themes and names)");
}

TEST_CASE("An open document without words of a search in it says nothing of one", "[reasons]") {
    CHECK(found_for("", InterfaceLanguage::french).empty());
    CHECK(found_for("introuvable", InterfaceLanguage::french).empty());
    CHECK(at(opened(), "#/e/brume").document->explanation.words.empty());
}

TEST_CASE("A word with many forms names the most trusted ones only", "[reasons]") {
    Explanation explanation;
    explanation.words.resize(5);
    for (WordReason& word : explanation.words) {
        word.typed = "mot";
        for (const char* surface : {"a", "b", "c", "d"}) word.forms.push_back({surface, FormMatch::completion, 0.5, {1}});
    }
    const std::string line = found_for(explanation, InterfaceLanguage::english);
    CHECK(line.find("d ←") == std::string::npos);
    CHECK(line.ends_with("b ← mot (title)"));
}

TEST_CASE("Related documents name the words that they have in common", "[reasons]") {
    CHECK(in_common({DocId{0}, 1, {"quai", "port"}}, InterfaceLanguage::french) == "Proches par\u00a0: quai, port");
    CHECK(in_common({DocId{0}, 1, {"quai"}}, InterfaceLanguage::english) == "In common: quai");
    CHECK(in_common({DocId{0}, 1, {}}, InterfaceLanguage::english).empty());
}
