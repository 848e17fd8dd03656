#include "app/update.h"

#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <optional>
#include <random>

#include "app/keys.h"
#include "sample_archive.h"

namespace {

template <class T>
const T* first_effect(const Updated& updated) {
    for (const Effect& effect : updated.effects) {
        if (const T* found = std::get_if<T>(&effect)) return found;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("an opened archive lists its documents in their own order", "[update]") {
    const Model model = opened();
    REQUIRE(model.list.rows.size() == 3);
    CHECK(model.list.result.total == 3);
    CHECK(model.archive->document(model.list.rows[0].doc).id == "brume");
}

TEST_CASE("the first letter makes a history entry and the following ones change it", "[update]") {
    const Updated first = type(opened(), "p");
    REQUIRE(first_effect<effect::PushUrl>(first));
    CHECK(first_effect<effect::PushUrl>(first)->fragment == "#/?q=p");
    const Updated second = type(first.model, "po");
    CHECK_FALSE(first_effect<effect::PushUrl>(second));
    REQUIRE(first_effect<effect::ReplaceUrl>(second));
    CHECK(first_effect<effect::ReplaceUrl>(second)->fragment == "#/?q=po");
}

TEST_CASE("typing what already stands there changes nothing", "[update]") {
    const Updated again = type(type(opened(), "port").model, "port");
    CHECK(again.effects.empty());
}

TEST_CASE("a query without accents leaves the documents that hold the word, marked", "[update]") {
    const Model model = type(opened(), "souverainete").model;
    REQUIRE(model.list.rows.size() == 1);
    const MarkedText& passage = model.list.rows[0].passage;
    REQUIRE(passage.marks.size() == 1);
    CHECK(passage.text.substr(passage.marks[0].begin, passage.marks[0].end - passage.marks[0].begin) == "souveraineté");
}

TEST_CASE("the screen of a cold address equals the one that was typed and clicked", "[update]") {
    const Model typed = type(opened(), "cheval").model;
    const Model cold = at(opened(), "#/?q=cheval");
    CHECK(list_as_text(make_view(typed)) == list_as_text(make_view(cold)));
    const Model clicked = at(typed, "#/e/maree?q=cheval");
    const Model cold_document = at(opened(), "#/e/maree?q=cheval");
    CHECK(list_as_text(make_view(clicked)) == list_as_text(make_view(cold_document)));
}

TEST_CASE("an open document knows its neighbours in the list that the visitor came from", "[update]") {
    const Model model = at(at(opened(), "#/?theme=Port"), "#/e/quai");
    REQUIRE(model.document);
    CHECK(model.document->rank == 2);
    CHECK(model.document->total == 2);
    REQUIRE(model.document->previous);
    CHECK(model.archive->document(*model.document->previous).id == "brume");
    CHECK_FALSE(model.document->next);
}

TEST_CASE("filters toggle, add up and are cleared", "[update]") {
    const auto toggle = [](const Model& model, FacetField field, const std::string& value) {
        return update(model, action::Filter{action::FilterToggled{field, value}}).model;
    };
    const Model port = toggle(opened(), FacetField::theme, "Port");
    CHECK(port.list.result.total == 2);
    const Model both = toggle(port, FacetField::person, "Anne Le Goff");
    CHECK(both.list.result.total == 1);
    CHECK(toggle(both, FacetField::person, "Anne Le Goff").list.result.total == 2);
    CHECK(update(both, action::Filter{action::FiltersCleared{}}).model.list.result.total == 3);
}

TEST_CASE("a period filters by date and leaves undated documents out", "[update]") {
    const Model model = update(opened(), action::Filter{action::PeriodToggled{"2024-01"}}).model;
    REQUIRE(model.list.rows.size() == 1);
    CHECK(model.archive->document(model.list.rows[0].doc).id == "maree");
}

TEST_CASE("typing in a document leads back to the list", "[update]") {
    const Updated updated = type(at(opened(), "#/e/maree"), "quai");
    CHECK(updated.model.route.screen == Screen::list);
    CHECK(first_effect<effect::PushUrl>(updated));
    CHECK(updated.model.list.result.total == 1);
}

TEST_CASE("an address with a paragraph scrolls to it", "[update]") {
    const Updated updated = update(opened(), action::Navigated{"#/e/brume?p=2"});
    REQUIRE(first_effect<effect::ScrollToNode>(updated));
    CHECK(first_effect<effect::ScrollToNode>(updated)->key == paragraph_key(2));
}

TEST_CASE("a copied link carries the document's address and its title", "[update]") {
    Model model = at(opened(), "#/e/brume?q=port");
    model.site = "https://example.org/archive/";
    const Updated updated = update(model, action::Document{action::LinkCopied{}});
    REQUIRE(first_effect<effect::CopyText>(updated));
    CHECK(first_effect<effect::CopyText>(updated)->text == "https://example.org/archive/#/e/brume");
    CHECK(first_effect<effect::CopyText>(updated)->html ==
          "<a href=\"https://example.org/archive/#/e/brume\">La brume se lève : que voit-on ?</a>");
    CHECK(updated.model.status == "Lien copié");
}

TEST_CASE("preferences are remembered", "[update]") {
    const Updated updated = update(opened(), action::Preference{action::TextVersionToggled{}});
    CHECK(updated.model.preferences.text_version);
    REQUIRE(first_effect<effect::Store>(updated));
    CHECK(first_effect<effect::Store>(updated)->value == "1");
}

TEST_CASE("the text grows in two steps and comes back to the visitor's own size", "[update]") {
    Model model = opened();
    for (const std::string_view name : {"large", "larger", "normal"}) {
        std::optional<Action> action;
        const auto find = [&](const auto& self, const Node& node) -> void {
            if (node.key == "text-size") action = node.action;
            for (const Node& child : node.children) self(self, child);
        };
        find(find, make_view(model).root);
        REQUIRE(action);
        const Updated updated = update(model, *action);
        REQUIRE(first_effect<effect::Store>(updated));
        CHECK(first_effect<effect::Store>(updated)->value == name);
        model = updated.model;
    }
}

TEST_CASE("values beyond the first eight are folded away, within reach of the browser's search", "[update]") {
    Corpus corpus = sample_corpus();
    for (int i = 0; i < 12; ++i) corpus.documents[0].people.push_back("Personne " + std::to_string(i));
    const Model model = opened(corpus);
    const auto listing = [](const Model& shown) { return list_as_text(make_view(shown)); };
    CHECK(listing(model).find("          list until found\n") != std::string::npos);
    CHECK(listing(model).find("Personne 11") != std::string::npos);
    const Model unfolded = update(model, action::Filter{action::FacetExpanded{FacetField::person}}).model;
    CHECK(listing(unfolded).find("list until found") == std::string::npos);
}

TEST_CASE("a failure to open the archive is kept with its place", "[update]") {
    const Updated updated =
        update(Model{}, action::Loading{action::ArchiveFailed{{{"corpus.json", 3, 7}, "expected a comma"}}});
    CHECK(list_as_text(make_view(updated.model)).find("corpus.json:3:7: expected a comma") != std::string::npos);
}

TEST_CASE("after any actions the keys of the view are unique and its address is the route", "[update]") {
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    Model model = opened();
    const std::vector<Action> actions = {
        action::List{action::QueryTyped{"cheval"}},
        action::List{action::QueryTyped{"p"}},
        action::List{action::QueryTyped{"\"second paragraphe\""}},
        action::List{action::QueryTyped{"-\xff\"("}},
        action::List{action::QueryCleared{}},
        action::List{action::SortChosen{Sort::title}},
        action::Filter{action::FilterToggled{FacetField::theme, "Port"}},
        action::Filter{action::FilterToggled{FacetField::theme, "Absent"}},
        action::Filter{action::PeriodToggled{"2024-03"}},
        action::Filter{action::FiltersCleared{}},
        action::Filter{action::PanelToggled{}},
        action::Navigated{"#/e/brume"},
        action::Navigated{"#/e/nowhere"},
        action::Navigated{"#/about"},
        action::Navigated{"#/?page=9"},
        action::Document{action::CitationCopied{}},
        action::Preference{action::LanguageChosen{InterfaceLanguage::english}},
        action::Preference{action::LanguageChosen{InterfaceLanguage::french}},
    };
    for (int round = 0; round < 300; ++round) {
        model = update(std::move(model), actions[random() % actions.size()]).model;
        const View view = make_view(model);
        std::vector<std::string> keys;
        const auto collect = [&](const auto& self, const Node& node) -> void {
            keys.push_back(node.key);
            for (const Node& child : node.children) self(self, child);
        };
        collect(collect, view.root);
        std::sort(keys.begin(), keys.end());
        REQUIRE(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
        CHECK(parse_fragment(format_fragment(model.route)) == model.route);
    }
}
