#include "app/passages.h"

#include <catch2/catch_test_macros.hpp>

#include "app/keys.h"
#include "sample_archive.h"

namespace {

Updated select(const Model& model, std::uint32_t paragraph) {
    return update(model, action::Document{action::PassageSelected{paragraph}});
}

}  // namespace

TEST_CASE("the link to a passage is offered once something in it was selected", "[passage]") {
    Model model = at(opened(), "#/e/brume?q=port");
    model.site = "https://example.org/archive/";
    CHECK(list_as_text(make_view(model)).find("vers ce passage") == std::string::npos);
    const Model selected = select(model, 2).model;
    CHECK(list_as_text(make_view(selected)).find("button \"Copier le lien vers ce passage\"") != std::string::npos);
    const Updated copied = update(selected, action::Document{action::PassageCopied{}});
    REQUIRE(copied.effects.size() == 1);
    CHECK(std::get<effect::CopyText>(copied.effects[0]).text == "https://example.org/archive/#/e/brume?p=2");
    CHECK(copied.model.status == "Lien vers le passage copié");
}

TEST_CASE("paragraphs are numbered from 1, and a document without a body has its summary", "[passage]") {
    const DocumentState body = *at(opened(), "#/e/brume").document;
    CHECK(passage_key(body, 2) == paragraph_key(2));
    CHECK(passage_key(body, 3).empty());
    CHECK(passage_key(body, 0).empty());
    CHECK(passage_with_key(body, paragraph_key(1)) == 1);
    CHECK(passage_with_key(body, article_summary_key) == 0);
    const DocumentState summary = *at(opened(), "#/e/maree").document;
    CHECK(passage_key(summary, 1) == article_summary_key);
    CHECK(passage_with_key(summary, article_summary_key) == 1);
}

TEST_CASE("a paragraph that the document does not have is never selected", "[passage]") {
    CHECK(select(at(opened(), "#/e/brume"), 9).model.document->passage == 0);
}

TEST_CASE("the address of a passage shows it as the current place and scrolls to it", "[passage]") {
    const Updated updated = update(opened(), action::Navigated{"#/e/maree?p=1"});
    REQUIRE(updated.effects.size() == 1);
    CHECK(std::get<effect::ScrollToNode>(updated.effects[0]).key == article_summary_key);
    CHECK(list_as_text(make_view(updated.model)).find("paragraph \"Un cheval traverse la baie.\" current") !=
          std::string::npos);
}
