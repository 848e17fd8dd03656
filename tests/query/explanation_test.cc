#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <random>

#include "index/weights.h"
#include "query/explanation.h"
#include "sample.h"

namespace {

constexpr std::size_t title = static_cast<std::size_t>(Field::title);
constexpr std::size_t body = static_cast<std::size_t>(Field::body);

Explanation explained(const Archive& archive, std::string text, std::uint32_t doc, bool typing = false) {
    SearchRequest request;
    request.text = std::move(text);
    request.typing = typing;
    return explain(archive, request, DocId{doc});
}

// The only form of the only word.
FoundForm only_form(const Explanation& explanation) {
    REQUIRE(explanation.words.size() == 1);
    REQUIRE(explanation.words[0].forms.size() == 1);
    return explanation.words[0].forms[0];
}

constexpr std::string_view words[] = {"souveraineté", "souverainetés", "souverainete", "cheval",   "chevaux", "été",
                                      "porte-avions", "porteavions",   "Europe",       "européen", "la",      "nuage"};
constexpr std::string_view joints[] = {" ", " ", " ", " ", " OU ", " -", " PRÈS/3 ", " \"", "\" ", " titre:", " le ", " ("};

std::string random_text(std::mt19937& random, unsigned most) {
    std::string text;
    for (unsigned length = 1 + static_cast<unsigned>(random()) % most; length > 0; --length) {
        text += std::string(words[random() % std::size(words)]) + ' ';
    }
    return text;
}

std::string random_query(std::mt19937& random) {
    std::string text;
    for (unsigned length = 1 + static_cast<unsigned>(random()) % 4; length > 0; --length) {
        std::string word(words[random() % std::size(words)]);
        if (random() % 4 == 0) word.resize(1 + random() % word.size());
        if (random() % 6 == 0) word[random() % word.size()] = 'x';
        text += (text.empty() ? "" : joints[random() % std::size(joints)]);
        text += word;
    }
    return text;
}

SearchRequest random_request(std::mt19937& random) {
    SearchRequest request;
    request.text = random_query(random);
    request.typing = random() % 2 == 0;
    request.limit = 1000;
    if (random() % 3 == 0) request.sort = Sort::title;
    if (random() % 3 == 0) request.filters.facets = {{FacetField::theme, {"Droit"}}};
    return request;
}

Archive random_archive(std::mt19937& random, unsigned count) {
    std::vector<Document> documents(count);
    for (Document& document : documents) {
        document = titled(random_text(random, 4), random_text(random, 30));
        if (random() % 2) document.themes = {"Droit"};
    }
    return archive_of(std::move(documents));
}

void check_scores(const Archive& archive, const SearchRequest& request) {
    INFO(request.text << (request.typing ? "…" : ""));
    const Explainer explainer(archive, request);
    for (const Hit& hit : search(archive, request).hits) {
        const Explanation explanation = explainer.explain(hit.doc);
        REQUIRE(std::abs(explanation.score - hit.score) <= 1e-5 * hit.score);
        for (const WordReason& word : explanation.words) REQUIRE((word.score > 0) == !word.forms.empty());
    }
}

}  // namespace

TEST_CASE("The parts of an explanation add up to the score of the hit", "[explanation]") {
    std::mt19937 random(GENERATE(range(1U, 9U)));
    const Archive archive = random_archive(random, 40);
    for (int round = 0; round < 150; ++round) check_scores(archive, random_request(random));
}

TEST_CASE("Closeness is explained only where the ranking counts it", "[explanation]") {
    std::mt19937 random(1);
    const Archive archive = random_archive(random, most_documents_for_closeness * 2);
    for (const Sort sort : {Sort::relevance, Sort::newest}) {
        SearchRequest request;
        request.text = "cheval souveraineté";
        request.sort = sort;
        request.limit = 1000;
        REQUIRE(search(archive, request).hits.size() > most_documents_for_closeness);
        check_scores(archive, request);
    }
    for (int round = 0; round < 20; ++round) check_scores(archive, random_request(random));
}

TEST_CASE("An explanation says how each form answers to the word", "[explanation]") {
    const Archive archive = archive_of_titles({"un cheval", "des chevaux", "souverainete", "souveraineté", "géopolitique"});
    CHECK(only_form(explained(archive, "cheval", 0)).match == FormMatch::exact);
    const FoundForm plural = only_form(explained(archive, "cheval", 1));
    CHECK(plural.match == FormMatch::inflection);
    CHECK(plural.surface == "chevaux");
    CHECK(std::abs(plural.weight - form_weights.same_stem) < 1e-6);
    CHECK(only_form(explained(archive, "souveraineté", 2)).match == FormMatch::accents);
    CHECK(only_form(explained(archive, "souveraineté", 3)).match == FormMatch::exact);
    CHECK(only_form(explained(archive, "géopo", 4, true)).match == FormMatch::completion);
    const FoundForm corrected = only_form(explained(archive, "géopolitiqe", 4));
    CHECK(corrected.match == FormMatch::spelling);
    CHECK(corrected.surface == "géopolitique");
}

TEST_CASE("An explanation counts each form in the fields that the query allows", "[explanation]") {
    const Archive archive = archive_of({titled("Le cheval", "Le cheval et le cheval des chevaux")});
    const Explanation everywhere = explained(archive, "Cheval", 0);
    REQUIRE(everywhere.words.size() == 1);
    CHECK(everywhere.words[0].typed == "Cheval");
    REQUIRE(everywhere.words[0].forms.size() == 2);
    CHECK(everywhere.words[0].forms[0].surface == "cheval");
    CHECK(everywhere.words[0].forms[0].counts == PerField<std::uint32_t>{1, 0, 0, 2, 0});
    CHECK(everywhere.words[0].forms[1].counts[body] == 1);
    const FoundForm in_title = only_form(explained(archive, "titre:cheval", 0));
    CHECK(in_title.counts[title] == 1);
    CHECK(in_title.counts[body] == 0);
}

TEST_CASE("A word that a document does without is explained by no form, an excluded one not at all", "[explanation]") {
    const Archive archive = archive_of_titles({"cheval", "nuage"});
    const Explanation explanation = explained(archive, "cheval OU nuage -europe", 0);
    REQUIRE(explanation.words.size() == 2);
    CHECK(explanation.words[1].typed == "nuage");
    CHECK(explanation.words[1].forms.empty());
    CHECK(explanation.words[1].score == 0);
}

TEST_CASE("Words that stand together are explained by their closeness", "[explanation]") {
    const Archive archive = archive_of({titled("", "mer rouge"), titled("mer", "rouge")});
    const Explanation together = explained(archive, "mer rouge", 0);
    CHECK(together.closeness.pairs > 0);
    CHECK(together.closeness.lead > 0);
    CHECK(together.closeness.passage > 0);
    CHECK(explained(archive, "mer rouge", 1).closeness.pairs == 0);
    CHECK(explained(archive, "mer", 0).closeness.sum() == 0);
}
