#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "query/snippet.h"
#include "sample.h"
#include "text/utf8.h"

namespace {

Snippet snippet_of(const Archive& archive, std::string_view query, std::size_t limit = 280) {
    return make_snippet(archive, archive.document(DocId{0}), Highlighter(archive, query, false), limit);
}

std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Many sentences; the word "aiguille" stands in the middle one.
std::string haystack() {
    std::string text;
    for (int i = 0; i < 40; ++i) {
        text += i == 20 ? "Une aiguille s’y était cachée depuis l’été. " : "Le foin emplit la grange éclairée. ";
    }
    return text;
}

}  // namespace

TEST_CASE("A snippet shows the sentence that answers", "[snippet]") {
    const Archive archive = archive_of({titled("T", haystack())});
    const Snippet snippet = snippet_of(archive, "aiguille", 120);
    CHECK(snippet.text.starts_with("Une aiguille s’y était cachée depuis l’été."));
    REQUIRE(snippet.ranges.size() == 1);
    CHECK(snippet.text.substr(snippet.ranges[0].begin, snippet.ranges[0].end - snippet.ranges[0].begin) == "aiguille");
}

TEST_CASE("A snippet that begins or ends inside a sentence has an ellipsis there", "[snippet]") {
    std::string sentence = "début";
    for (int i = 0; i < 100; ++i) sentence += i == 60 ? " aiguille" : " étoile";
    const Archive archive = archive_of({titled("T", sentence + " fin.")});
    const Snippet middle = snippet_of(archive, "aiguille", 80);
    CHECK(middle.text.starts_with("…étoile"));
    CHECK(middle.text.ends_with("étoile…"));
    CHECK(middle.ranges.size() == 1);
    const Snippet beginning = snippet_of(archive, "rien", 80);
    CHECK(beginning.text.starts_with("début étoile"));
    CHECK(beginning.text.ends_with("…"));
}

TEST_CASE("Without a match a snippet is the beginning of the summary, or of the body", "[snippet]") {
    Document document = titled("T", "Le corps.");
    document.summary = "Le résumé.";
    CHECK(snippet_of(archive_of({document}), "absent").text == "Le résumé.");
    document.summary.clear();
    CHECK(snippet_of(archive_of({document}), "absent").text == "Le corps.");
    document.body.clear();
    CHECK(snippet_of(archive_of({document}), "absent").text.empty());
}

TEST_CASE("A snippet comes from the body where that shows more of the query", "[snippet]") {
    Document document = titled("T", "La presse et la radio.");
    document.summary = "La presse.";
    CHECK(snippet_of(archive_of({document}), "presse radio").text == "La presse et la radio.");
    CHECK(snippet_of(archive_of({document}), "presse").text == "La presse.");
}

TEST_CASE("A snippet of several paragraphs stands on one line", "[snippet]") {
    const Archive archive = archive_of({titled("T", "Un premier.\n\nUn second.")});
    CHECK(snippet_of(archive, "premier").text == "Un premier. Un second.");
}

TEST_CASE("A snippet keeps its limit, its characters whole and its ranges inside", "[snippet]") {
    const Archive archive = archive_of({titled("T", haystack() + std::string(300, 'x') + "é aiguille " + haystack())});
    for (std::size_t limit = 0; limit < 300; ++limit) {
        const Snippet snippet = snippet_of(archive, "aiguille été", limit);
        INFO(limit << ": " << snippet.text);
        CHECK(characters(snippet.text) <= limit);
        CHECK(is_valid_utf8(snippet.text));
        for (const ByteRange& range : snippet.ranges) CHECK((range.begin < range.end && range.end <= snippet.text.size()));
    }
}
