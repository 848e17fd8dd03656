// The files of tests/data/text against the word rules: what is one word, and what a reader types for what is written.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <sstream>
#include <vector>

#include "formats/read_data.h"
#include "text/fold.h"
#include "text/stemmer.h"
#include "text/tokenizer.h"
#include "text/utf8.h"

namespace {

// <<FF>> becomes the byte FF, <00A0> the code point U+00A0.
std::string unescaped(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const bool byte = text.starts_with("<<");
        const std::size_t end = text.find(byte ? ">>" : ">");
        if (text.front() != '<' || end == std::string_view::npos) {
            out += text.front();
            text.remove_prefix(1);
            continue;
        }
        const auto value = std::stoul(std::string(text.substr(byte ? 2 : 1, end)), nullptr, 16);
        if (byte) {
            out += static_cast<char>(value);
        } else {
            append_utf8(out, static_cast<char32_t>(value));
        }
        text.remove_prefix(end + (byte ? 2 : 1));
    }
    return out;
}

std::vector<std::vector<std::string>> rows(const std::string& path) {
    std::istringstream file(read_data(path));
    std::vector<std::vector<std::string>> out;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream fields(line);
        auto& row = out.emplace_back();
        for (std::string field; std::getline(fields, field, '\t');) row.push_back(unescaped(field));
    }
    return out;
}

std::string listed(const std::vector<Token>& tokens) {
    std::string out;
    for (const Token& token : tokens) {
        if (!out.empty()) out += ' ';
        out += token.surface + "@" + std::to_string(token.position);
        if (token.span > 1) out += "+" + std::to_string(token.span);
    }
    return out;
}

// Whether all typed words are written, or the compound that they make, when words are compared by `form`.
template <typename Form>
bool finds(const std::vector<Token>& typed, const std::vector<Token>& written, Form form) {
    const auto is_written = [&](const Token& word) {
        return std::any_of(written.begin(), written.end(),
                           [&](const Token& other) { return form(word) == form(other); });
    };
    const bool words =
        std::all_of(typed.begin(), typed.end(), [&](const Token& t) { return t.span > 1 || is_written(t); });
    return words ||
           std::any_of(typed.begin(), typed.end(), [&](const Token& t) { return t.span > 1 && is_written(t); });
}

std::string tier(const std::string& typed, const std::string& written, Language language) {
    const std::vector<Token> query = tokenize(typed, language);
    const std::vector<Token> words = tokenize(written, language);
    Stemmer stemmer(language);
    if (finds(query, words, [](const Token& token) { return token.surface; })) return "exact";
    if (finds(query, words, [](const Token& token) { return token.folded; })) return "folded";
    if (finds(query, words, [&](const Token& token) { return stemmer.stem(token.surface); })) return "stem";
    return "nothing";
}

}  // namespace

TEST_CASE("every text of words.tsv has the words that it says", "[conformance]") {
    for (const auto& row : rows("text/words.tsv")) {
        REQUIRE(row.size() == 3);
        INFO(row[1]);
        CHECK(listed(tokenize(row[1], language_of_tag(row[0]).value())) == row[2]);
    }
}

TEST_CASE("what a reader types is found as typed.tsv says", "[conformance]") {
    for (const auto& row : rows("text/typed.tsv")) {
        REQUIRE(row.size() == 4);
        INFO(row[1] << " for " << row[2]);
        CHECK(tier(row[1], row[2], language_of_tag(row[0]).value()) == row[3]);
    }
}
