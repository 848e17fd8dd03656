#include <catch2/catch_test_macros.hpp>

#include "sample.h"

namespace {

Document filed(std::string title, std::vector<std::string> themes, std::string label, std::string date = "") {
    Document document = dated(std::move(title), std::move(date));
    document.themes = std::move(themes);
    document.label = std::move(label);
    return document;
}

Archive sample() {
    return archive_of({filed("Presse un", {"IA", "Droit"}, "Édito", "2025-01-10"),
                       filed("Presse deux", {"IA", "IA"}, "Édito", "2025-03"), filed("Presse trois", {"Droit"}, "Note"),
                       filed("Radio quatre", {"Économie", "IA"}, "Note", "2025-02/2025-04")});
}

SearchResult filtered(const Archive& archive, std::string text, Filters filters, Sort sort = Sort::relevance) {
    SearchRequest request;
    request.text = std::move(text);
    request.filters = std::move(filters);
    request.sort = sort;
    request.facets = true;
    return search(archive, request);
}

std::string listing(const SearchResult& result, FacetField field) {
    std::string out;
    for (const Facet& facet : result.facets) {
        if (facet.field != field) continue;
        for (const FacetCount& count : facet.counts) out += count.value + " " + std::to_string(count.count) + "; ";
    }
    return out;
}

Day day(const char* date) { return parse_edtf(date).value().days().first; }

}  // namespace

TEST_CASE("Values of one field are alternatives, fields add up", "[filters]") {
    const Archive archive = sample();
    CHECK(docs_of(filtered(archive, "", {{{FacetField::theme, {"IA"}}}, {}, {}})) == Docs{0, 1, 3});
    CHECK(docs_of(filtered(archive, "", {{{FacetField::theme, {"IA", "Droit"}}}, {}, {}})) == Docs{0, 1, 2, 3});
    CHECK(docs_of(filtered(archive, "", {{{FacetField::theme, {"IA"}}, {FacetField::label, {"Note"}}}, {}, {}})) == Docs{3});
    CHECK(filtered(archive, "", {{{FacetField::theme, {"ia"}}}, {}, {}}).total == 0);
}

TEST_CASE("A field's counts leave its own filter aside, the most frequent value first, then by name", "[filters][facets]") {
    const Archive archive = sample();
    const SearchResult all = filtered(archive, "", {});
    CHECK(listing(all, FacetField::theme) == "IA 3; Droit 2; Économie 1; ");
    CHECK(listing(all, FacetField::label) == "Édito 2; Note 2; ");
    const SearchResult notes = filtered(archive, "", {{{FacetField::label, {"Note"}}}, {}, {}});
    CHECK(listing(notes, FacetField::label) == "Édito 2; Note 2; ");
    CHECK(listing(notes, FacetField::theme) == "Droit 1; Économie 1; IA 1; ");
    CHECK(listing(filtered(archive, "presse", {{{FacetField::label, {"Note"}}}, {}, {}}), FacetField::theme) == "Droit 1; ");
}

TEST_CASE("A document passes a period that its date interval touches; undated ones pass none", "[filters][dates]") {
    const Archive archive = sample();
    CHECK(docs_of(filtered(archive, "", {{}, day("2025-03-31"), {}})) == Docs{1, 3});
    CHECK(docs_of(filtered(archive, "", {{}, {}, day("2025-02-01")})) == Docs{0, 3});
    CHECK(docs_of(filtered(archive, "", {{}, day("2025-01-10"), day("2025-01-10")})) == Docs{0});
    CHECK(filtered(archive, "", {{}, day("2026-01-01"), {}}).total == 0);
}

TEST_CASE("A filter never adds answers", "[filters]") {
    const Archive archive = sample();
    CHECK(filtered(archive, "presse", {}).total == 3);
    CHECK(filtered(archive, "presse", {{{FacetField::label, {"Note"}}}, {}, {}}).total == 1);
    CHECK(filtered(archive, "presse deux", {{{FacetField::label, {"Note"}}}, {}, {}}).total == 0);
}

TEST_CASE("By date, undated documents are last and equal ones keep the archive's order", "[sorts]") {
    const Archive archive = archive_of({dated("a", ""), dated("b", "2025-03"), dated("c", "2024"), dated("d", "2025-03-31"),
                                        dated("e", "2025-03"), dated("f", "")});
    CHECK(docs_of(filtered(archive, "", {}, Sort::newest)) == Docs{3, 1, 4, 2, 0, 5});
    CHECK(docs_of(filtered(archive, "", {}, Sort::oldest)) == Docs{2, 1, 4, 3, 0, 5});
}

TEST_CASE("By title, accents and capitals do not matter", "[sorts]") {
    const Archive archive = archive_of_titles({"Zone", "Étude", "école", "Etude", "abeille"});
    CHECK(docs_of(filtered(archive, "", {}, Sort::title)) == Docs{4, 2, 1, 3, 0});
}

TEST_CASE("Every page of a result has the same total and continues the order", "[sorts]") {
    std::vector<Document> documents;
    for (int i = 0; i < 50; ++i) documents.push_back(titled("presse " + std::string(static_cast<std::size_t>(i % 7), 'x')));
    const Archive archive = archive_of(std::move(documents));
    SearchRequest request;
    request.text = "presse";
    request.limit = 50;
    const Docs whole = docs_of(search(archive, request));
    Docs joined;
    request.limit = 7;
    for (request.offset = 0; request.offset < 60; request.offset += 7) {
        const SearchResult page = search(archive, request);
        CHECK(page.total == 50);
        for (const Hit& hit : page.hits) joined.push_back(hit.doc.value);
    }
    CHECK(joined == whole);
}

TEST_CASE("Hits have a score whenever the query has words, whatever the order", "[sorts]") {
    const Archive archive = sample();
    for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest, Sort::title}) {
        for (const Hit& hit : filtered(archive, "presse", {}, sort).hits) CHECK(hit.score > 0);
    }
}
