#include "query/closeness.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <numbers>

#include "index/weights.h"
#include "query/word_scorer.h"
#include "sample.h"

namespace {

bool is(double found, double expected) { return std::abs(found - expected) < 1e-9; }

// An archive of so many documents, of which the first has this text; the words bako and dilu are in no other.
Archive sample(const std::string& body) {
    std::vector<Document> documents = {titled("", body)};
    for (int i = 0; i < 9; ++i) documents.push_back(titled("", "autre chose"));
    return archive_of(std::move(documents));
}

ClosenessParts parts(const std::string& body, const std::string& query) {
    const Archive archive = sample(body);
    const ResolvedQuery resolved = resolve_query(archive, query, false);
    return Closeness(archive.index(), resolved).parts_of(DocId{0});
}

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += " mot";
    return text + " ";
}

const double idf = inverse_document_frequency(10, 1);

}  // namespace

TEST_CASE("Neighbouring words of the query gain by their least distance", "[closeness]") {
    CHECK(is(parts("bako dilu", "bako dilu").pairs, closeness_weights.pairs * idf));
    CHECK(is(parts("dilu bako", "bako dilu").pairs, closeness_weights.pairs * idf));
    CHECK(is(parts("bako" + words(3) + "dilu", "bako dilu").pairs, closeness_weights.pairs * idf / 2));
    CHECK(is(parts("bako" + words(8) + "dilu mot bako", "bako dilu").pairs, closeness_weights.pairs * idf / std::numbers::sqrt2));
}

TEST_CASE("A pair gains by its more frequent word", "[closeness]") {
    const double chose = inverse_document_frequency(10, 10);
    CHECK(is(parts("bako chose", "bako chose").pairs, closeness_weights.pairs * chose));
}

TEST_CASE("Words in two fields are no pair", "[closeness]") {
    const Archive archive = archive_of({titled("bako", "dilu"), titled("autre", "chose")});
    const ResolvedQuery query = resolve_query(archive, "bako dilu", false);
    CHECK(Closeness(archive.index(), query).parts_of(DocId{0}).pairs == 0);
}

TEST_CASE("Words that stand early gain, by the field where they stand earliest", "[closeness]") {
    CHECK(is(parts("bako dilu", "bako dilu").lead, closeness_weights.lead * idf * (1 + closeness_weights.lead_decay)));
    const double late = std::pow(closeness_weights.lead_decay, 40);
    CHECK(is(parts(words(40) + "bako", "bako absent1").lead, closeness_weights.lead * idf * late));
}

TEST_CASE("The best passage counts each word in it once", "[closeness]") {
    CHECK(is(parts("bako dilu bako dilu", "bako dilu").passage, closeness_weights.passage * 2 * idf));
    CHECK(is(parts("bako" + words(14) + "dilu", "bako dilu").passage, closeness_weights.passage * 2 * idf));
    CHECK(is(parts("bako" + words(15) + "dilu", "bako dilu").passage, closeness_weights.passage * idf));
}

TEST_CASE("One word has nothing to be close to", "[closeness]") {
    const Archive archive = sample("bako dilu");
    const ResolvedQuery one = resolve_query(archive, "bako", false);
    CHECK_FALSE(Closeness(archive.index(), one).matters());
    CHECK(Closeness(archive.index(), one).parts_of(DocId{0}).sum() == 0);
    const ResolvedQuery excluded = resolve_query(archive, "bako -dilu", false);
    CHECK_FALSE(Closeness(archive.index(), excluded).matters());
}

TEST_CASE("No document gains more than the largest gain", "[closeness]") {
    for (const char* body : {"bako dilu fompa", "fompa bako dilu", "bako", "dilu mot mot fompa mot bako"}) {
        const Archive archive = sample(body);
        const ResolvedQuery query = resolve_query(archive, "bako dilu fompa", false);
        const Closeness closeness(archive.index(), query);
        CHECK(closeness.parts_of(DocId{0}).sum() <= closeness.largest_gain() + 1e-9);
        CHECK(closeness.parts_of(DocId{1}).sum() == 0);
    }
}
