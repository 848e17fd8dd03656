#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <numeric>

#include "random_numbers.h"
#include "sample.h"

namespace {

using Words = std::vector<std::string>;

const Words vocabulary = {"bako", "dilu", "fompa", "gurvi", "kesto"};

Words random_words(RandomNumbers& random, std::uint32_t count) {
    Words words;
    for (std::uint32_t i = 0; i < count; ++i) words.push_back(vocabulary[random.below(static_cast<std::uint32_t>(vocabulary.size()))]);
    return words;
}

std::string joined(const Words& words, const std::string& between) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : between) + word;
    return text;
}

struct Text {
    Words title, body;
};

std::vector<Text> random_texts(RandomNumbers& random) {
    std::vector<Text> texts(150);
    for (Text& text : texts) text = {random_words(random, random.below(4)), random_words(random, random.below(14))};
    return texts;
}

Archive archive_of_texts(const std::vector<Text>& texts) {
    std::vector<Document> documents;
    for (const Text& text : texts) documents.push_back(titled(joined(text.title, " "), joined(text.body, " ")));
    return archive_of(std::move(documents));
}

// Whether the words from number `next` on can be picked one after the other, each before or behind all those picked before, which stand
// in [first, last], and at most `most` words from them.
bool grows(const Words& text, const Words& wanted, std::size_t next, std::size_t first, std::size_t last, std::size_t most) {
    if (next == wanted.size()) return true;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] != wanted[next]) continue;
        if (place < first && first - place <= most && grows(text, wanted, next + 1, place, last, most)) return true;
        if (place > last && place - last <= most && grows(text, wanted, next + 1, first, place, most)) return true;
    }
    return false;
}

bool stand_near(const Words& text, const Words& wanted, std::size_t most) {
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] == wanted[0] && grows(text, wanted, 1, place, place, most)) return true;
    }
    return false;
}

bool holds(const Words& text, const Words& phrase) {
    return std::search(text.begin(), text.end(), phrase.begin(), phrase.end()) != text.end();
}

// The documents found, ascending.
Docs sorted(const Archive& archive, const std::string& query) {
    SearchRequest request;
    request.text = query;
    request.limit = 1000;
    Docs docs = docs_of(search(archive, request));
    std::sort(docs.begin(), docs.end());
    return docs;
}

template <class Holds>
Docs those(const std::vector<Text>& texts, Holds holds_in) {
    Docs docs;
    for (std::uint32_t doc = 0; doc < texts.size(); ++doc) {
        if (holds_in(texts[doc].title) || holds_in(texts[doc].body)) docs.push_back(doc);
    }
    return docs;
}

}  // namespace

TEST_CASE("A phrase is found where its words follow each other, and nowhere else", "[positions]") {
    RandomNumbers random(1);
    const std::vector<Text> texts = random_texts(random);
    const Archive archive = archive_of_texts(texts);
    for (int round = 0; round < 200; ++round) {
        const Words phrase = random_words(random, 1 + random.below(4));
        INFO(joined(phrase, " "));
        REQUIRE(sorted(archive, "\"" + joined(phrase, " ") + "\"") == those(texts, [&](const Words& text) { return holds(text, phrase); }));
    }
}

TEST_CASE("Words are near each other where each stands before or behind those named before it, few words from them", "[positions][near]") {
    RandomNumbers random(2);
    const std::vector<Text> texts = random_texts(random);
    const Archive archive = archive_of_texts(texts);
    for (int round = 0; round < 200; ++round) {
        Words words = vocabulary;
        for (std::size_t i = words.size(); i > 1; --i) std::swap(words[i - 1], words[random.below(static_cast<std::uint32_t>(i))]);
        words.resize(2 + random.below(3));
        const std::uint32_t most = 1 + random.below(4);
        const std::string query = joined(words, " NEAR/" + std::to_string(most) + " ");
        INFO(query);
        REQUIRE(sorted(archive, query) == those(texts, [&](const Words& text) { return stand_near(text, words, most); }));
    }
}

TEST_CASE("Phrases near each other do not overlap", "[positions][near]") {
    const Archive archive = archive_of_titles({"bako dilu fompa", "bako dilu dilu fompa", "dilu fompa x bako dilu", "dilu fompa x x x bako dilu"});
    CHECK(sorted(archive, "\"bako dilu\" NEAR/2 \"dilu fompa\"") == Docs{1, 2});
    CHECK(sorted(archive, "\"bako dilu\" NEAR/1 \"dilu fompa\"") == Docs{1});
}

TEST_CASE("NEAR does not reach from one field into the next", "[positions][near]") {
    const Archive archive = archive_of({titled("bako", "dilu"), titled("bako dilu"), titled("", "bako x dilu")});
    CHECK(sorted(archive, "bako NEAR/3 dilu") == Docs{1, 2});
    CHECK(sorted(archive, "titre:(bako NEAR/3 dilu)") == Docs{1});
}

TEST_CASE("titre: holds for the word, the phrase or the group that follows", "[fields]") {
    const Archive archive = archive_of({titled("bako dilu", "fompa"), titled("fompa", "bako dilu"), titled("bako fompa", "dilu")});
    CHECK(sorted(archive, "titre:bako") == Docs{0, 2});
    CHECK(sorted(archive, "titre:bako dilu") == Docs{0, 2});
    CHECK(sorted(archive, "titre:\"bako dilu\"") == Docs{0});
    CHECK(sorted(archive, "titre:(bako OR fompa)") == Docs{0, 1, 2});
    CHECK(sorted(archive, "fompa -titre:fompa") == Docs{0});
    CHECK(sorted(archive, "titre:dilu OR titre:(fompa -bako)") == Docs{0, 1});
}

TEST_CASE("Facets and dates stand in a query beside words, as alternatives and excluded", "[facets][dates]") {
    std::vector<Document> documents = {dated("bako", "2024-05"), dated("bako", "2025"), dated("dilu", "2024-12-31/2025-01-01"), dated("bako", "")};
    documents[0].themes = {"Union européenne"};
    documents[2].themes = {"Europe", "Droit"};
    const Archive archive = archive_of(documents);
    CHECK(sorted(archive, "thème:europeenne") == Docs{0});
    CHECK(sorted(archive, "thème:\"union européenne\" bako") == Docs{0});
    CHECK(sorted(archive, "theme:(europe OR union)") == Docs{0, 2});
    CHECK(sorted(archive, "bako -thème:union") == Docs{1, 3});
    CHECK(sorted(archive, "date:2025") == Docs{1, 2});
    CHECK(sorted(archive, "date:2024 bako") == Docs{0});
    CHECK(sorted(archive, "bako -date:2024") == Docs{1, 3});
    CHECK(sorted(archive, "date:2025 OR thème:union") == Docs{0, 1, 2});
}
