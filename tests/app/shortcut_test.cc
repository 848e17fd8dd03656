#include "app/shortcut.h"

#include <catch2/catch_test_macros.hpp>

#include "app/keys.h"
#include "sample_archive.h"

namespace {

// What pressing the key leads to; the model itself where the key does nothing here.
Updated press(const Model& model, std::string_view key, const std::string& focus = "") {
    const auto action = shortcut_action(model, key, focus);
    return action ? update(model, *action) : Updated{model, {}};
}

template <class T>
std::vector<T> effects_of(const Updated& updated) {
    std::vector<T> found;
    for (const Effect& effect : updated.effects) {
        if (const T* it = std::get_if<T>(&effect)) found.push_back(*it);
    }
    return found;
}

}  // namespace

TEST_CASE("j and k lead to the neighbours of a document within the results, and no further", "[shortcut]") {
    const Model list = at(opened(), "#/?theme=Port");
    const Updated next = press(at(list, "#/e/brume"), "j");
    CHECK(next.model.route.document_id == "quai");
    REQUIRE(effects_of<effect::PushUrl>(next).size() == 1);
    CHECK(effects_of<effect::PushUrl>(next)[0].fragment == "#/e/quai");
    CHECK(effects_of<effect::FocusNode>(next)[0].key == article_title_key);
    CHECK(press(next.model, "k").model.route.document_id == "brume");
    CHECK(press(next.model, "j").effects.empty());
    CHECK(press(next.model, "j").model.route == next.model.route);
}

TEST_CASE("j and k go from title to title in the list", "[shortcut]") {
    const Model list = opened();
    const auto focus_after = [&](std::string_view key, const std::string& focus) {
        const auto effects = effects_of<effect::FocusNode>(press(list, key, focus));
        return effects.empty() ? std::string() : effects[0].key;
    };
    CHECK(focus_after("j", "") == entry_link_key("brume"));
    CHECK(focus_after("j", entry_link_key("brume")) == entry_link_key("maree"));
    CHECK(focus_after("k", entry_link_key("maree")) == entry_link_key("brume"));
    CHECK(focus_after("k", entry_link_key("brume")).empty());
    CHECK(focus_after("j", entry_link_key("quai")).empty());
}

TEST_CASE("n and p go round the hits of a document in reading order", "[shortcut]") {
    Updated updated{at(opened(), "#/e/brume?q=cheval"), {}};
    const std::string summary = mark_key(article_summary_key, 1);
    const std::string body = mark_key(paragraph_key(2), 1);
    for (const std::string& expected : {summary, body, summary}) {
        updated = press(updated.model, "n");
        CHECK(effects_of<effect::ScrollToNode>(updated)[0].key == expected);
        CHECK(list_as_text(make_view(updated.model)).find("status \"" + std::string(expected == body ? "2" : "1") + " sur 2\"") !=
              std::string::npos);
    }
    CHECK(effects_of<effect::ScrollToNode>(press(updated.model, "p"))[0].key == body);
}

TEST_CASE("the hit that the visitor went to is the current one in the view, and only that", "[shortcut]") {
    const Model model = press(at(opened(), "#/e/brume?q=cheval"), "p").model;
    std::vector<std::string> current;
    const auto collect = [&](const auto& self, const Node& node) -> void {
        if (node.current) current.push_back(node.key);
        for (const Node& child : node.children) self(self, child);
    };
    collect(collect, make_view(model).root);
    CHECK(current == std::vector<std::string>{mark_key(paragraph_key(2), 1)});
}

TEST_CASE("? leads to the list of the shortcuts, which has every one", "[shortcut]") {
    const Updated updated = press(opened(), "?");
    CHECK(updated.model.route.screen == Screen::about);
    CHECK(effects_of<effect::PushUrl>(updated)[0].fragment == "#/about");
    CHECK(effects_of<effect::ScrollToNode>(updated)[0].key == shortcuts_key);
    CHECK(effects_of<effect::PushUrl>(press(updated.model, "?")).empty());
    const std::string listing = list_as_text(make_view(updated.model));
    for (const Shortcut& shortcut : shortcuts) {
        CHECK(listing.find("term \"" + std::string(shortcut.key) + "\"\n") != std::string::npos);
        CHECK(listing.find(word(shortcut.meaning, InterfaceLanguage::french)) != std::string::npos);
    }
}

TEST_CASE("every key of the table does something on some screen, and no other key does", "[shortcut]") {
    const Model document = at(opened(), "#/e/brume?q=cheval");
    for (const Shortcut& shortcut : shortcuts) CHECK(shortcut_action(document, shortcut.key, ""));
    for (const std::string_view other : {"f", "J", " ", "é", "1", "Enter", ""}) CHECK_FALSE(shortcut_action(document, other, ""));
    CHECK_FALSE(shortcut_action(at(opened(), "#/e/maree"), "n", ""));
    CHECK_FALSE(shortcut_action(at(opened(), "#/about"), "j", ""));
    CHECK_FALSE(shortcut_action(Model{}, "/", ""));
}

TEST_CASE("single-key shortcuts can be switched off, and that is remembered", "[shortcut]") {
    const Updated off = update(opened(), action::Preference{action::ShortcutsToggled{}});
    CHECK(effects_of<effect::Store>(off)[0].name == "shortcuts");
    CHECK(effects_of<effect::Store>(off)[0].value == "0");
    for (const Shortcut& shortcut : shortcuts) CHECK_FALSE(shortcut_action(off.model, shortcut.key, ""));
}
