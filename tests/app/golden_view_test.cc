// Compares whole screens with the listings in tests/golden/views. With EDITOTHEQUE_UPDATE_GOLDEN set, writes them anew.
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "sample_archive.h"

namespace {

void compare(const std::string& name, const Model& model) {
    const std::string path = std::string(EDITOTHEQUE_TEST_GOLDEN) + "/views/" + name + ".txt";
    const std::string listing = list_as_text(make_view(model));
    if (std::getenv("EDITOTHEQUE_UPDATE_GOLDEN")) std::ofstream(path) << listing;
    std::ifstream file(path);
    const std::string golden{std::istreambuf_iterator<char>(file), {}};
    CHECK(listing == golden);
}

Model in_english(Model model) {
    return update(std::move(model), action::Preference{action::LanguageChosen{InterfaceLanguage::english}}).model;
}

}  // namespace

TEST_CASE("the list is a list of links named by their titles, with filters and counts", "[view]") {
    compare("list", opened());
}

TEST_CASE("a search marks its hits and says how many documents answer", "[view]") {
    compare("search", type(opened(), "cheval").model);
}

TEST_CASE("what is wrong with a query is named under the search field, the wrong part marked", "[view]") {
    compare("query-remark", type(opened(), "quai date:hier (").model);
}

TEST_CASE("filters and a period are shown as chosen", "[view]") {
    const Model filtered = update(opened(), action::Filter{action::FilterToggled{FacetField::theme, "Port"}}).model;
    compare("filters", update(filtered, action::Filter{action::PeriodToggled{"2024-03"}}).model);
}

TEST_CASE("a search without an answer says what to try", "[view]") {
    compare("nothing", type(opened(), "introuvable").model);
}

TEST_CASE("a document is an article with its title as heading", "[view]") {
    compare("document", at(type(opened(), "cheval").model, "#/e/brume?q=cheval"));
}

TEST_CASE("a document that names nothing has no empty sections", "[view]") {
    Corpus corpus;
    corpus.archive.title = "Billets";
    corpus.documents.resize(1);
    corpus.documents[0].id = "seul";
    corpus.documents[0].title = "Un titre";
    compare("bare-document", at(opened(corpus), "#/e/seul"));
}

TEST_CASE("a document that is not there says so", "[view]") { compare("missing", at(opened(), "#/e/nowhere")); }

TEST_CASE("the about page tells what the archive holds", "[view]") { compare("about", at(opened(), "#/about")); }

TEST_CASE("the interface is complete in English", "[view]") {
    compare("list.en", in_english(opened()));
    compare("document.en", in_english(at(opened(), "#/e/maree")));
    compare("about.en", in_english(at(opened(), "#/about")));
}

TEST_CASE("before the archive is there the page says that it is loading", "[view]") { compare("loading", Model{}); }
