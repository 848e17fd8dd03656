#include "index/index_builder.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

namespace {

Document document(std::string title, std::string body = "", std::vector<std::string> themes = {}, std::string date = "") {
    Document made;
    made.title = std::move(title);
    made.body = std::move(body);
    made.themes = std::move(themes);
    made.date = std::move(date);
    return made;
}

Index index_of(const std::vector<Document>& documents) {
    IndexBuilder builder;
    for (const Document& made : documents) builder.add(made, Language::french);
    return std::move(builder).finish();
}

TermId term_of(const Index& index, std::string_view folded) {
    const TermRange range = index.dictionary().with_folded(folded);
    REQUIRE_FALSE(range.empty());
    return TermId{range.begin};
}

std::vector<std::uint32_t> docs_of(const Index& index, std::string_view folded) {
    const PostingList list = index.postings().list(term_of(index, folded));
    return {list.docs.begin(), list.docs.end()};
}

}  // namespace

TEST_CASE("terms are surface forms sorted by folded form", "[index]") {
    const Index index = index_of({document("Marché marche zèbre Été marchés")});
    const Dictionary& dictionary = index.dictionary();
    std::string terms;
    for (std::uint32_t term = 0; term < dictionary.size(); ++term) {
        terms += std::string(dictionary.surface(TermId{term})) + " ";
    }
    CHECK(terms == "été marche marché marchés zèbre ");
    CHECK(dictionary.with_folded("marche") == TermRange{1, 3});
    CHECK(dictionary.with_prefix("march") == TermRange{1, 4});
    CHECK(dictionary.with_prefix("absent").empty());
}

TEST_CASE("forms with the same stem share a class", "[index]") {
    const Index index = index_of({document("cheval chevaux chèvre")});
    const Dictionary& dictionary = index.dictionary();
    const auto stem_class = dictionary.stem_class(term_of(index, "cheval"));
    CHECK(dictionary.stem_class(term_of(index, "chevaux")) == stem_class);
    CHECK(dictionary.stem_class(term_of(index, "chevre")) != stem_class);
    CHECK(dictionary.terms_of_class(stem_class).size() == 2);
}

TEST_CASE("postings name the documents in order, with the field and place of each word", "[index]") {
    const Index index = index_of({document("un deux", "deux trois deux"), document("trois")});
    CHECK(docs_of(index, "deux") == std::vector<std::uint32_t>{0});
    CHECK(docs_of(index, "trois") == std::vector<std::uint32_t>{0, 1});
    const PostingList list = index.postings().list(term_of(index, "deux"));
    std::string places;
    for (const Position position : index.postings().positions(list.first)) {
        places += std::to_string(field_number(position)) + ":" + std::to_string(position >> 4 & last_word_number) + " ";
    }
    CHECK(places == "0:1 3:0 3:2 ");
    CHECK(index.posting_count() == 4);
}

TEST_CASE("a joined compound stands at its first part and covers all of them", "[index]") {
    const Index index = index_of({document("le porte-avions")});
    const PostingList joined = index.postings().list(term_of(index, "porteavions"));
    const PostingList first = index.postings().list(term_of(index, "porte"));
    const Position joined_at = index.postings().positions(joined.first)[0];
    CHECK(word_key(joined_at) == word_key(index.postings().positions(first.first)[0]));
    CHECK(span_of(joined_at) == 2);
}

TEST_CASE("facet columns hold each value of a document once", "[index]") {
    const Index index = index_of({document("a", "", {"IA", "Droit", "IA"}), document("b"), document("c", "", {"IA"})});
    const FacetColumn& themes = index.facet(FacetField::theme);
    CHECK(themes.value_count() == 2);
    CHECK(themes.values_of(0).size() == 2);
    CHECK(themes.values_of(1).empty());
    REQUIRE(themes.find("IA"));
    CHECK(themes.values_of(2)[0] == *themes.find("IA"));
    CHECK_FALSE(themes.find("ia"));
}

TEST_CASE("dates are intervals of days and unknown ones have none", "[index]") {
    const Index index = index_of({document("a", "", {}, "2025-04"), document("b"), document("c", "", {}, "hier")});
    CHECK(index.documents().days(DocId{0}) == parse_edtf("2025-04").value().days());
    CHECK_FALSE(index.documents().days(DocId{1}));
    CHECK_FALSE(index.documents().days(DocId{2}));
}
