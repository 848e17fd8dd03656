#include <catch2/catch_test_macros.hpp>

#include "query/query_parser.h"
#include "sample.h"

TEST_CASE("A phrase holds its words in a row, stop words included", "[syntax][phrase]") {
    const Archive archive = archive_of_titles({"La liberté de la presse", "La presse et la liberté", "Liberté presse"});
    CHECK(found(archive, "\"liberté de la presse\"") == Docs{0});
    CHECK(found(archive, "\"liberté presse\"") == Docs{2});
    CHECK(found(archive, "«\u00A0la presse\u00A0»").size() == 2);
    CHECK(found(archive, "“de la presse”") == Docs{0});
}

TEST_CASE("A phrase need not have its accents, but its inflections", "[syntax][phrase]") {
    const Archive archive = archive_of_titles({"L'intelligence artificielle", "Les intelligences artificielles"});
    CHECK(found(archive, "\"intelligence ARTIFICIELLE\"") == Docs{0});
    CHECK(found(archive, "\"intelligences artificielles\"") == Docs{1});
}

TEST_CASE("A phrase does not reach from one field or entity into the next", "[syntax][phrase]") {
    Document document = titled("La presse", "libre");
    document.themes = {"Droit", "Presse"};
    const Archive archive = archive_of({document});
    CHECK(found(archive, "\"presse libre\"").empty());
    CHECK(found(archive, "\"droit presse\"").empty());
    CHECK(found(archive, "presse libre droit") == Docs{0});
}

TEST_CASE("A joined compound is as long as its parts in a phrase", "[syntax][phrase]") {
    const Archive archive = archive_of_titles({"Le porte-avions nucléaire"});
    CHECK(found(archive, "\"porte-avions nucléaire\"") == Docs{0});
    CHECK(found(archive, "\"porteavions nucléaire\"") == Docs{0});
    CHECK(found(archive, "\"porte nucléaire\"").empty());
}

TEST_CASE("A hyphen before a word or a phrase leaves out the documents that hold it", "[syntax][exclusion]") {
    const Archive archive = archive_of_titles({"Presse libre", "Presse locale", "Radio libre", "Un tire-bouchon"});
    CHECK(found(archive, "presse -locale") == Docs{0});
    CHECK(found(archive, "-presse") == Docs{2, 3});
    CHECK(found(archive, "presse -\"presse libre\"") == Docs{1});
    CHECK(found(archive, "presse - locale") == Docs{1});
    CHECK(found(archive, "libre -tire-bouchon").size() == 2);
    CHECK(found(archive, "-tire-bouchon") == Docs{0, 1, 2});
}

TEST_CASE("An excluded word is never a prefix", "[syntax][exclusion]") {
    const Archive archive = archive_of_titles({"Presse locale", "Presse libre"});
    CHECK(found(archive, "presse -loc", true).size() == 2);
}

TEST_CASE("A quotation mark without its pair is reported and the rest answers", "[syntax]") {
    const Archive archive = archive_of_titles({"Liberté de la presse", "Presse et liberté", "Autre"});
    SearchRequest request;
    request.text = "«presse liberté";
    const SearchResult result = search(archive, request);
    CHECK(result.total == 2);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].range == ByteRange{0, 2});

    request.text = "presse » liberté";
    CHECK(search(archive, request).problems.size() == 1);
    CHECK(search(archive, request).total == 2);
}

TEST_CASE("Words keep their place in the query", "[syntax]") {
    const ParsedQuery query = parse_query("l'été \"la mer\" -froid", Language::french, false);
    REQUIRE(query.root.children.size() == 3);
    CHECK(query.root.children[0].range == ByteRange{2, 7});
    CHECK(query.root.children[1].kind == QueryNodeKind::phrase);
    CHECK(query.root.children[1].range == ByteRange{9, 15});
    CHECK(query.root.children[2].kind == QueryNodeKind::exclusion);
    CHECK(query.root.children[2].range == ByteRange{18, 23});
}

TEST_CASE("A repeated word is one word", "[syntax]") {
    const ParsedQuery query = parse_query("presse Presse presse", Language::french, false);
    CHECK(query.words.size() == 1);
    CHECK(query.root.children.size() == 3);
}

TEST_CASE("Three words that no document holds together are answered by any of them", "[syntax][questions]") {
    const Archive archive = archive_of_titles({"Le premier satellite", "Une fusée", "Autre"});
    CHECK(found(archive, "premier satellite français") == Docs{0});
    CHECK(found(archive, "premier satellite").size() == 1);
    CHECK(found(archive, "satellite fusée").empty());
    CHECK(found(archive, "premier satellite français -satellite").empty());
    CHECK(found(archive, "premier grand français \"une fusée\"").empty());
}

TEST_CASE("A question is answered by documents that hold some of its words", "[syntax][questions]") {
    const Archive archive = archive_of_titles({"Lancement du premier satellite", "Lancer une fusée", "Autre"});
    CHECK(found(archive, "qui a lancé le satellite").front() == 0);
    CHECK(found(archive, "Un satellite et une fusée ?") == Docs{1, 0});
    CHECK(found(archive, "où est la fusée").size() == 1);
    CHECK(found(archive, "satellite ou fusée").empty());
}
