#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "query/keywords.h"
#include "sample.h"

namespace {

std::vector<std::string> written(const std::vector<Keyword>& keywords) {
    std::vector<std::string> words;
    for (const Keyword& keyword : keywords) words.push_back(keyword.written);
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("The keywords of a result say in how many of its documents each stands", "[keywords]") {
    const Archive archive = archive_of_titles({"cheval blanc", "chevaux blancs", "nuage blanc", "nuage"});
    SearchRequest request;
    request.text = "cheval";
    const SearchResult result = search(archive, request);
    REQUIRE(result.hits.size() == 2);
    const auto words = keywords(archive, result, 5);
    REQUIRE(words.size() == 2);
    CHECK(words[0].written.starts_with("chev"));
    CHECK(words[0].documents == 2);
    CHECK(keywords(archive, SearchResult(), 5).empty());
}

TEST_CASE("The keywords of a long result are those of its first documents", "[keywords]") {
    std::vector<std::string> titles(most_documents_for_keywords, "nuage");
    titles.push_back("nuage lointain");
    const Archive archive = archive_of_titles(titles);
    SearchRequest request;
    request.text = "nuage";
    request.limit = 100;
    SearchResult result = search(archive, request);
    REQUIRE(result.hits.back().doc.value == most_documents_for_keywords);
    CHECK(written(keywords(archive, result, 5)) == Words{"nuage"});
    std::reverse(result.hits.begin(), result.hits.end());
    CHECK(written(keywords(archive, result, 5)) == Words{"lointain", "nuage"});
}
