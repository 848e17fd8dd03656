#include "text/word_scanner.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <sstream>

#include "base/crc32.h"
#include "formats/mutate.h"
#include "formats/read_data.h"
#include "text/fold.h"
#include "text/nasty_text.h"
#include "text/utf8.h"

namespace {

// Line by line what tests/data/text/nasty_words.txt says: 150 texts in French and in English, then the checksums of
// 20 blocks of 2 500 texts. It was recorded from the first tokenizer, which looked at every code point of every word;
// only chains like 14.04.2025, which it read as 14 and 04,2025, were recorded again.
std::vector<std::string> recorded_lines() {
    std::istringstream file(read_data("text/nasty_words.txt"));
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

constexpr std::uint32_t listed_texts = 150;
constexpr std::uint32_t blocks = 20;
constexpr std::uint32_t texts_of_block = 2500;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::string surfaces(std::string_view text) {
    std::string out;
    scan_words(text, Language::french, [&out](const ScannedWord& word) { (out += word.surface) += ' '; });
    return out;
}

}  // namespace

TEST_CASE("nasty texts have the words that were recorded", "[scanner]") {
    const std::vector<std::string> lines = recorded_lines();
    REQUIRE(lines.size() == 2 * listed_texts + blocks);
    for (std::uint32_t number = 0; number < listed_texts; ++number) {
        CHECK(full_listing(nasty_text(number), Language::french) == lines[2 * number]);
        CHECK(full_listing(nasty_text(number), Language::english) == lines[2 * number + 1]);
    }
    for (std::uint32_t block = 0; block < blocks; ++block) {
        std::string all;
        for (std::uint32_t i = 0; i < texts_of_block; ++i) {
            all += full_listing(nasty_text(block * texts_of_block + i), i % 2 ? Language::french : Language::english) +
                   '\n';
        }
        CHECK(crc32(all) == std::stoul(lines[2 * listed_texts + block], nullptr, 16));
    }
}

TEST_CASE("the quick way and the rules for all code points read the same words", "[scanner]") {
    const std::string text =
        "L’été dernier, les œuvres d'Émile ÉTAIENT là : « déjà » lues, puis l'âne naïf a mangé Ægir et la Straße - "
        "qu’il aimait… C'est l’hôtel où j’étais. Voilà — trois mots; des \u201cgarçons\u201d, Noël.";
    // Soft hyphens and decomposed letters are no business of the quick way.
    for (const auto& [plain, spelt] :
         {std::pair{"e", "e\u00ad"}, {"é", "e\u0301"}, {"a", "a\u200d"}, {"î", "i\u0302"}}) {
        CHECK(surfaces(replaced(text, plain, spelt)) == surfaces(text));
    }
    CHECK(surfaces("L’Été, ÇA VA") == "été ça va ");
}

TEST_CASE("the tokens are the words with strings of their own", "[scanner]") {
    const std::string text = "L’Été des porte-avions de l’U.E., 500 000 cœurs";
    const std::vector<Token> tokens = tokenize(text, Language::french);
    std::size_t next = 0;
    scan_words(text, Language::french, [&](const ScannedWord& word) {
        REQUIRE(next < tokens.size());
        const Token& token = tokens[next++];
        CHECK(token.surface == word.surface);
        CHECK(token.folded == folded_form(word.surface));
        CHECK(token.range == word.range);
        CHECK(token.position == word.position);
        CHECK(token.span == word.span);
    });
    CHECK(next == tokens.size());
}

TEST_CASE("any mutated text gives ordered words inside the text, in every language", "[scanner]") {
    std::mt19937 random(5);
    for (std::uint32_t round = 0; round < 20000; ++round) {
        const std::string text = mutated(nasty_text(round) + nasty_text(round + 1), random);
        std::uint32_t words = 0;
        scan_words(text, all_languages[round % language_count], [&](const ScannedWord& word) {
            REQUIRE(word.range.begin < word.range.end);
            REQUIRE(word.range.end <= text.size());
            REQUIRE_FALSE(word.surface.empty());
            REQUIRE(is_valid_utf8(word.surface));
            REQUIRE(word.position + word.span == (word.span == 1 ? ++words : words));
        });
    }
}

TEST_CASE("a word's surface form is its own surface form", "[scanner]") {
    std::mt19937 random(9);
    for (std::uint32_t number = 0; number < 20000; ++number) {
        const std::string text = mutated(nasty_text(number), random);
        scan_words(text, Language::french, [](const ScannedWord& word) {
            REQUIRE(surface_form(word.surface) == word.surface);
            REQUIRE(folded_form(folded_form(word.surface)) == folded_form(word.surface));
        });
    }
}

TEST_CASE("apostrophes without end make one English word and as many French ones", "[scanner]") {
    std::string text;
    for (int letters = 0; letters < 200000; ++letters) text += "a'";
    const auto count = [&text](Language language) {
        std::size_t words = 0;
        scan_words(text, language, [&words](const ScannedWord&) { ++words; });
        return words;
    };
    CHECK(count(Language::english) == 1);
    CHECK(count(Language::french) == 200001);  // one more for all of them joined
}
