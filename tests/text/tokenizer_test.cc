#include "text/tokenizer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

#include "text/utf8.h"

namespace {

// "surface@position" for each token, "+span" for joined compounds.
std::string listed(std::string_view text, Language language = Language::french) {
    std::string out;
    for (const Token& token : tokenize(text, language)) {
        if (!out.empty()) out += ' ';
        out += token.surface + "@" + std::to_string(token.position);
        if (token.span > 1) out += "+" + std::to_string(token.span);
    }
    return out;
}

}  // namespace

TEST_CASE("French words are cut where French readers cut them", "[tokenizer]") {
    const auto [text, tokens] = GENERATE(table<std::string, std::string>({
        {"Le chat, la souris.", "le@0 chat@1 la@2 souris@3"},
        {"L’été d'hier", "été@0 hier@1"},
        {"lʼété d`hier ʼ", "été@0 hier@1"},
        {"qu’il jusqu'ici lorsqu’on puisqu'elle quoiqu’un", "il@0 ici@1 on@2 elle@3 un@4"},
        {"aujourd’hui presqu'île entr’acte", "aujourd'hui@0 presqu'île@1 entr'acte@2"},
        {"d’aujourd’hui", "aujourd'hui@0"},
        {"porte-avions", "porte@0 avions@1 porteavions@0+2"},
        {"porte\u2011avions neufs", "porte@0 avions@1 porteavions@0+2 neufs@2"},
        {"l’avant-garde", "avant@0 garde@1 avantgarde@0+2"},
        {"O’Connor", "o@0 connor@1 oconnor@0+2"},
        {"un cœur", "un@0 coeur@1"},
        {"mot\u00a0: mot\u202f!", "mot@0 mot@1"},
        {"sou\u00advent", "souvent@0"},
        {"Builders.ai", "builders@0 ai@1 buildersai@0+2"},
        {"", ""},
        {"« … » — !", ""},
    }));
    CHECK(listed(text) == tokens);
}

TEST_CASE("acronyms are words", "[tokenizer]") {
    const auto [text, tokens] = GENERATE(table<std::string, std::string>({
        {"la N.S.A. et la NSA", "la@0 nsa@1 et@2 la@3 nsa@4"},
        {"R&D et P&L", "r&d@0 et@1 p&l@2"},
        {"l’IA, l'U.E.", "ia@0 ue@1"},
        {"C++ et C#", "c++@0 et@1 c#@2"},
        {"la 5G, le 1er, COVID-19", "la@0 5g@1 le@2 1er@3 covid@4 19@5 covid19@4+2"},
        {"M. Dupont", "m@0 dupont@1"},
    }));
    CHECK(listed(text) == tokens);
}

TEST_CASE("a number is one word however its figures are grouped", "[tokenizer]") {
    const auto [text, tokens] = GENERATE(table<std::string, std::string>({
        {"500 000 euros", "500000@0 euros@1"},
        {"500\u202f000 euros", "500000@0 euros@1"},
        {"500.000 euros", "500000@0 euros@1"},
        {"500000", "500000@0"},
        {"1 234 567,8", "1234567,8@0"},
        {"3,5 % et 3.5", "3,5@0 et@1 3,5@2"},
        {"en 2025 300 personnes", "en@0 2025@1 300@2 personnes@3"},
        {"12 34", "12@0 34@1"},
        {"1.000 000", "1000@0 000@1"},
        {"le 14, 15 et 16", "le@0 14@1 15@2 et@3 16@4"},
        {"10-12", "10@0 12@1"},
        {"50%", "50@0"},
    }));
    CHECK(listed(text) == tokens);
}

TEST_CASE("English keeps its own apostrophes and decimal mark", "[tokenizer]") {
    CHECK(listed("don't", Language::english) == "don't@0");
    CHECK(listed("1,500.5", Language::english) == "1500,5@0");
    CHECK(listed("the archive’s pages", Language::english) == "the@0 archive@1 s@2 pages@3");
}

TEST_CASE("a range covers the word without its article, in the source", "[tokenizer]") {
    const std::string text = "Dès l’Été, porte-avions";
    std::vector<std::string> words;
    for (const Token& token : tokenize(text, Language::french)) {
        words.push_back(text.substr(token.range.begin, token.range.end - token.range.begin));
    }
    CHECK(words == std::vector<std::string>{"Dès", "Été", "porte", "avions", "porte-avions"});
}

TEST_CASE("any bytes give ordered tokens inside the text", "[tokenizer]") {
    std::mt19937 random(11);
    const std::string_view pieces[] = {"a", "É", "'", "’", "-", ".", "&", "9", " ", "\u202f", "œ", "\xC3", "\xFF", "l’",
                                       "aujourd’", "中", "\u0301", "#", "+", "\n", "\u00ad", "😀"};
    for (int round = 0; round < 10000; ++round) {
        std::string text;
        for (auto length = random() % 16; length > 0; --length) text += pieces[random() % std::size(pieces)];
        const Language language = round % 2 ? Language::french : Language::english;
        std::uint32_t position = 0;
        for (const Token& token : tokenize(text, language)) {
            REQUIRE(token.range.begin < token.range.end);
            REQUIRE(token.range.end <= text.size());
            REQUIRE_FALSE(token.surface.empty());
            REQUIRE_FALSE(token.folded.empty());
            REQUIRE(token.position + token.span >= position);
            position = token.position;
            if (is_valid_utf8(text)) {
                CHECK(is_valid_utf8(std::string_view(text).substr(token.range.begin, token.range.end - token.range.begin)));
            }
        }
    }
}
