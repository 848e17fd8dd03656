#include <catch2/catch_test_macros.hpp>

#include "query/highlighter.h"
#include "sample.h"

namespace {

// The text with its hits between brackets.
std::string marked(const Archive& archive, std::string_view query, const std::string& text, bool typing = false) {
    const Highlighter highlighter(archive, query, typing);
    std::string out;
    std::uint32_t at = 0;
    for (const ByteRange& range : highlighter.ranges(text, Language::french)) {
        out += text.substr(at, range.begin - at) + "[" + text.substr(range.begin, range.end - range.begin) + "]";
        at = range.end;
    }
    return out + text.substr(at);
}

std::string marked_title(std::string_view query, const std::string& title, bool typing = false) {
    return marked(archive_of_titles({title}), query, title, typing);
}

}  // namespace

TEST_CASE("The words of a query are marked in every form that search accepts", "[highlighter]") {
    CHECK(marked_title("economique", "L’Économie et les questions économiques") ==
          "L’[Économie] et les questions [économiques]");
    CHECK(marked_title("ecole", "L’École d'été") == "L’[École] d'été");
    CHECK(marked_title("500000", "Quelque 500 000 emplois") == "Quelque [500 000] emplois");
    CHECK(marked_title("nsa", "La N.S.A. écoute") == "La [N.S.A.] écoute");
}

TEST_CASE("The words of a phrase are marked only where the phrase stands", "[highlighter]") {
    CHECK(marked_title("\"de la presse\"", "Presse de la mer, de la presse") == "Presse de la mer, [de] [la] [presse]");
}

TEST_CASE("Compounds are marked whole or by their parts", "[highlighter]") {
    CHECK(marked_title("avions", "Un porte-avions") == "Un porte-[avions]");
    CHECK(marked_title("porteavions", "Un porte-avions") == "Un [porte-avions]");
    CHECK(marked_title("porte-avions", "Un porte-avions") == "Un [porte-avions]");
}

TEST_CASE("Stop words and excluded words are not marked", "[highlighter]") {
    CHECK(marked_title("la presse -libre", "La presse libre") == "La [presse] libre");
}

TEST_CASE("The unfinished last word marks the whole word", "[highlighter]") {
    CHECK(marked_title("souv", "La souveraineté", true) == "La [souveraineté]");
    CHECK(marked_title("souv", "La souveraineté", false) == "La souveraineté");
}

TEST_CASE("A query without words marks nothing", "[highlighter]") {
    const Archive archive = archive_of_titles({"La presse"});
    CHECK(Highlighter(archive, "«»", false).empty());
    CHECK(Highlighter(archive, "-presse", false).empty());
    CHECK_FALSE(Highlighter(archive, "presse", false).empty());
}
