#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "corpus/check.h"
#include "formats/corpus_json.h"
#include "formats/listing.h"
#include "formats/mutate.h"
#include "formats/read_data.h"

namespace {

// Either a sound corpus or an error with a place within the text, whatever the bytes.
void check_outcome(const Importer& importer, const std::string& text, bool keep_going) {
    const Result<Imported> result = importer.read(Input{"m", text}, ImportOptions{"", keep_going});
    if (!result) {
        const Error& error = result.error();
        const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
        const auto returns = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\r'));
        if (error.place.line < 1 || error.place.line > lines + returns || error.message.empty()) FAIL(describe(error));
        return;
    }
    const Corpus& corpus = result.value().corpus;
    if (!check_corpus(corpus, "m", {}).empty()) FAIL("unsound corpus from: " << text);
    const Result<Imported> again = corpus_json_importer.read(Input{"w", write_corpus_json(corpus)}, {});
    if (!again) FAIL(describe(again.error()));
    if (again.value().corpus != corpus) FAIL("another corpus after writing: " << text);
}

}  // namespace

TEST_CASE("ten thousand damaged corpora give a corpus or an error with a place", "[corpus_json][mutation]") {
    const std::string sound = read_data("corpus_json/complete.json");
    std::mt19937 random(20261123);
    for (int i = 0; i < 10000; ++i) check_outcome(corpus_json_importer, mutated(sound, random), i % 2 == 0);
    SUCCEED();
}

TEST_CASE("ten thousand damaged listings give a corpus or an error with a place", "[listing][mutation]") {
    const std::string sound = read_data("listing/holes.txt");
    std::mt19937 random(20261124);
    for (int i = 0; i < 10000; ++i) check_outcome(listing_importer, mutated(sound, random), false);
    SUCCEED();
}
