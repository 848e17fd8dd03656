#include "index/index.h"
#include "index/index_builder.h"
#include "text/edtf.h"
#include "text/stemmer.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <optional>
#include <string>

#include "text/nasty_text.h"

namespace {

Document document(std::string title, std::string body = "", std::vector<std::string> themes = {}, std::string date = "") {
    Document made;
    made.title = std::move(title);
    made.body = std::move(body);
    made.themes = std::move(themes);
    made.date = std::move(date);
    return made;
}

// An index with the bytes that it is a view of.
struct BuiltIndex {
    std::string bytes;
    std::optional<Index> index;

    explicit BuiltIndex(const std::vector<Document>& documents) {
        IndexBuilder builder;
        for (const Document& made : documents) builder.add(made, Language::french);
        SectionWriter file;
        std::move(builder).write(file);
        bytes = std::move(file).finish();
        const auto opened = SectionFile::open(bytes, "index");
        REQUIRE(opened.ok());
        auto loaded = Index::load(opened.value());
        REQUIRE(loaded.ok());
        index = std::move(loaded).value();
    }
    const Index* operator->() const { return &*index; }
};

BuiltIndex index_of(const std::vector<Document>& documents) { return BuiltIndex(documents); }

Term term_of(const BuiltIndex& index, std::string_view folded) {
    const TermRange range = index->dictionary().with_folded(folded);
    REQUIRE_FALSE(range.empty());
    return index->dictionary().term(TermId{range.begin});
}

std::vector<std::uint32_t> docs_of(const BuiltIndex& index, std::string_view folded) {
    std::vector<std::uint32_t> docs;
    PostingCursor cursor = index->postings(term_of(index, folded));
    for (; cursor.doc() != PostingCursor::no_doc; cursor.next()) docs.push_back(cursor.doc());
    return docs;
}

// Positions in the first document of the term.
std::vector<Position> places_of(const BuiltIndex& index, std::string_view folded) {
    const Term term = term_of(index, folded);
    PostingCursor cursor = index->postings(term);
    PositionReader reader = index->positions(term);
    const auto positions = reader.read(cursor);
    return {positions.begin(), positions.end()};
}

}  // namespace

TEST_CASE("terms are surface forms sorted by folded form", "[index]") {
    const BuiltIndex index = index_of({document("Marché marche zèbre Été marchés")});
    const Dictionary& dictionary = index->dictionary();
    std::string terms;
    for (std::uint32_t term = 0; term < dictionary.size(); ++term) {
        terms += dictionary.term(TermId{term}).surface + " ";
    }
    CHECK(terms == "été marche marché marchés zèbre ");
    CHECK(dictionary.with_folded("marche") == TermRange{1, 3});
    CHECK(dictionary.with_prefix("march") == TermRange{1, 4});
    CHECK(dictionary.with_prefix("absent").empty());
}

TEST_CASE("forms with the same stem are found by it, whether or not they begin with it", "[index]") {
    const BuiltIndex index = index_of({document("cheval chevaux chevalier économie économiques")});
    const Dictionary& dictionary = index->dictionary();
    const auto forms = [&](std::string_view word) {
        std::string text;
        for (const auto& [term, location] : dictionary.with_stem(Stemmer(Language::french).stem(word), Language::french)) {
            text += dictionary.term(term).surface + " ";
        }
        return text;
    };
    CHECK(forms("chevaux") == "cheval chevaux ");
    CHECK(forms("cheval") == "cheval chevaux ");
    CHECK(forms("économique") == "économie économiques ");
    CHECK(forms("absent").empty());
    CHECK(dictionary.with_stem("cheval", Language::english).empty());
}

TEST_CASE("postings name the documents in order, with the field and place of each word", "[index]") {
    const BuiltIndex index = index_of({document("un deux", "deux trois deux"), document("trois")});
    CHECK(docs_of(index, "deux") == std::vector<std::uint32_t>{0});
    CHECK(docs_of(index, "trois") == std::vector<std::uint32_t>{0, 1});
    std::string places;
    for (const Position position : places_of(index, "deux")) {
        places += std::to_string(field_number(position)) + ":" + std::to_string(position >> 4 & last_word_number) + " ";
    }
    CHECK(places == "0:1 3:0 3:2 ");
    CHECK(index->posting_count() == 4);
}

TEST_CASE("a joined compound stands at its first part and covers all of them", "[index]") {
    const BuiltIndex index = index_of({document("le porte-avions")});
    const Position joined = places_of(index, "porteavions").at(0);
    CHECK(word_key(joined) == word_key(places_of(index, "porte").at(0)));
    CHECK(span_of(joined) == 2);
    CHECK(span_of(places_of(index, "porte").at(0)) == 1);
}

TEST_CASE("facet columns hold each value of a document once", "[index]") {
    const BuiltIndex index = index_of({document("a", "", {"IA", "Droit", "IA"}), document("b"), document("c", "", {"IA"})});
    const FacetColumn& themes = index->facet(FacetField::theme);
    CHECK(themes.value_count() == 2);
    const auto values_of = [&](std::uint32_t doc) {
        std::vector<std::string_view> values;
        themes.visit(doc, [&](std::uint32_t value) { values.push_back(themes.value(value)); });
        return values;
    };
    CHECK(values_of(0) == std::vector<std::string_view>{"Droit", "IA"});
    CHECK(values_of(1).empty());
    CHECK(values_of(2) == std::vector<std::string_view>{"IA"});
    CHECK(themes.find("IA") == 1u);
    CHECK_FALSE(themes.find("ia"));
}

TEST_CASE("dates are intervals of days and unknown ones have none", "[index]") {
    const BuiltIndex index = index_of({document("a", "", {}, "2025-04"), document("b"), document("c", "", {}, "hier")});
    CHECK(index->documents().days(DocId{0}) == parse_edtf("2025-04").value().days());
    CHECK_FALSE(index->documents().days(DocId{1}));
    CHECK_FALSE(index->documents().days(DocId{2}));
}

TEST_CASE("The index has the words of any text where the tokenizer sees them", "[index]") {
    using Places = std::map<std::string, std::map<std::uint32_t, std::vector<Position>>>;  // by surface form, then by document
    Places expected;
    std::vector<Document> documents;
    for (std::uint32_t number = 0; number < 3000; ++number) {
        documents.push_back(document("", nasty_text(number) + " " + nasty_text(number / 7)));
        for (const Token& token : tokenize(documents.back().body, Language::french)) {
            expected[token.surface][number].push_back(make_position(Field::body, token.position, token.span));
        }
    }
    const BuiltIndex index = index_of(documents);
    Places read;
    for (TermCursor cursor(index->dictionary(), 0); !cursor.at_end(); cursor.next()) {
        PositionReader positions = index->positions(cursor.location());
        auto& of_term = read[cursor.term().surface];
        for (PostingCursor postings = index->postings(cursor.location()); postings.doc() != PostingCursor::no_doc; postings.next()) {
            const auto found = positions.read(postings);
            of_term[postings.doc()].assign(found.begin(), found.end());
        }
    }
    for (const auto& [surface, of_documents] : expected) {
        INFO(surface);
        REQUIRE(read[surface] == of_documents);
    }
    REQUIRE(read.size() == expected.size());
}

TEST_CASE("Frequencies in a field that is empty everywhere are refused", "[index]") {
    std::string bytes = index_of({document("Mer")}).bytes;
    const auto load = [&bytes] { return Index::load(SectionFile::open(bytes, "index").value()); };
    REQUIRE(load().ok());
    const std::string_view frequencies = SectionFile::open(bytes, "index").value().bytes(Section::frequencies);
    char* row = bytes.data() + (frequencies.data() - bytes.data()) + 4;
    REQUIRE(row[0] == 1);
    std::swap(row[0], row[4 * static_cast<int>(Field::body)]);
    seal_sections(bytes);
    const auto loaded = load();
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().message.find("lengths of the commonest") != std::string::npos);
}
