#include <catch2/catch_test_macros.hpp>

#include "app/words.h"
#include "sample_archive.h"

namespace {

void collect(const Node& node, std::string& out) {
    if (node.role == Role::mark) out += '[';
    out += node.text;
    for (const Node& child : node.children) collect(child, out);
    if (node.role == Role::mark) out += ']';
}

const Node* find(const Node& node, const std::string& key) {
    if (node.key == key) return &node;
    for (const Node& child : node.children) {
        if (const Node* found = find(child, key)) return found;
    }
    return nullptr;
}

// The n-th remark on the query as text, its marks in brackets.
std::string remark(const Model& model, int n = 0) {
    const View view = make_view(model);
    const Node* node = find(view.root, "query-remark/" + std::to_string(n));
    std::string out;
    if (node) collect(*node, out);
    return out;
}

}  // namespace

TEST_CASE("a sound query has no remark", "[remarks]") { CHECK(remark(type(opened(), "cheval OU port").model) == ""); }

TEST_CASE("a remark names the fault and marks the wrong part of the query", "[remarks]") {
    CHECK(remark(type(opened(), "été date:hier mer").model).ends_with("\u00a0: été date:[hier] mer"));
    CHECK(remark(type(opened(), "cheval (").model) == "Parenthèse sans son pendant\u00a0: cheval [(]");
    const Model english =
        update(opened(), action::Preference{action::LanguageChosen{InterfaceLanguage::english}}).model;
    CHECK(remark(type(english, "cheval ()").model) == "Empty parentheses: cheval [()]");
}

TEST_CASE("a remark on a long query shows what is near the fault, in whole characters", "[remarks]") {
    const std::string accents = "éééééééééééééééééééé";
    CHECK(remark(type(opened(), accents + " ( " + accents).model) ==
          "Parenthèse sans son pendant\u00a0: …ééééééééééé [(] ééééééééééé…");
    CHECK(
        remark(type(opened(), "date:" + accents + accents).model).ends_with("date:[" + accents + "éééé]éééééééééééé…"));
}

TEST_CASE("two remarks are enough", "[remarks]") {
    const Model model = type(opened(), "date:hier () titre:").model;
    CHECK(remark(model, 0).ends_with("date:[hier] () titre:"));
    CHECK(remark(model, 1).ends_with("date:hier [()] titre:"));
    CHECK(remark(model, 2) == "");
}

TEST_CASE("the number of results is said by an element of its own beside a remark", "[remarks]") {
    const View view = make_view(type(opened(), "cheval (").model);
    const Node* count = find(view.root, "results-count");
    REQUIRE(count);
    CHECK(count->role == Role::status);
    CHECK(remark(type(opened(), "cheval (").model) == remark(type(opened(), "cheval (").model));
}
