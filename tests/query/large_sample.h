#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "naive_archive.h"
#include "random_numbers.h"
#include "sample.h"

// Thousands of short documents, and questions of all kinds to ask them: several windows of top_documents(), many blocks of postings, broad
// completions.

inline constexpr std::uint32_t document_count = 9000;
inline constexpr std::array themes = {"Droit", "Presse", "Écoles"};

// Invented stems with French endings and accents, the frequent ones first. Many begin with b: its completions are broad.
inline std::vector<std::string> vocabulary(RandomNumbers& random) {
    constexpr std::array starts = {"bak", "bil", "bomp", "burv", "best", "bamp", "birt", "nagob", "pilk", "zuvr", "pat", "ral"};
    constexpr std::array middles = {"é", "on", "a", "i", "ur", "è"};
    constexpr std::array endings = {"", "s", "e", "es", "er", "ation", "ations", "t"};
    std::vector<std::string> words;
    for (int i = 0; i < 400; ++i) {
        words.push_back(std::string(starts[random.below(starts.size())]) + middles[random.below(middles.size())] + endings[random.below(endings.size())]);
    }
    return words;
}

// The nth word about n times as rarely as the first (Zipf's law).
inline const std::string& pick(RandomNumbers& random, const std::vector<std::string>& words) {
    const double part = random.below(1u << 20) / static_cast<double>(1u << 20);
    return words[static_cast<std::size_t>(std::pow(static_cast<double>(words.size()), part)) - 1];
}

inline std::string text(RandomNumbers& random, const std::vector<std::string>& words, std::uint32_t count) {
    std::string out;
    for (std::uint32_t i = 0; i < count; ++i) out += pick(random, words) + " ";
    return out;
}

inline Corpus large_corpus(RandomNumbers& random, const std::vector<std::string>& words) {
    Corpus corpus;
    corpus.archive.language = "fr";
    for (std::uint32_t i = 0; i < document_count; ++i) {
        Document document;
        document.id = std::to_string(i);
        document.title = text(random, words, random.below(3));
        document.body = text(random, words, random.below(12));
        if (random.one_in(4)) document.summary = text(random, words, 3);
        for (const char* theme : themes) {
            if (random.one_in(3)) document.themes.push_back(theme);
        }
        if (!random.one_in(5)) document.date = std::to_string(2000 + random.below(4)) + (random.one_in(2) ? "-05" : "-03-07");
        corpus.documents.push_back(std::move(document));
    }
    return corpus;
}

struct LargeSample {
    RandomNumbers random{7};
    std::vector<std::string> words = vocabulary(random);
    Corpus corpus = large_corpus(random, words);
    Archive archive = Archive::build(corpus);
    NaiveArchive naive{corpus};
};

inline LargeSample& sample() {
    static LargeSample one;
    return one;
}


inline std::string random_operand(RandomNumbers& random, const std::vector<std::string>& words) {
    const auto word = [&] { return random.one_in(3) ? folded_form(pick(random, words)) : pick(random, words); };
    switch (random.below(12)) {
        case 0: return "\"" + word() + " " + word() + "\"";
        case 1: return word() + " NEAR/" + std::to_string(1 + random.below(4)) + " " + word();
        case 2: return "\"" + word() + " " + word() + "\" NEAR/3 " + word();
        case 3: return "-" + word();
        case 4: return "titre:" + word();
        case 5: return "(" + word() + " OR " + word() + ")";
        case 6: return "(" + word() + " " + word() + " OR titre:(" + word() + " OR " + word() + "))";
        case 7: return random.one_in(2) ? "thème:droit" : "-thème:ecoles";
        case 8: return "date:200" + std::to_string(random.below(5));
        default: return word();
    }
}

inline SearchRequest random_request(RandomNumbers& random, const std::vector<std::string>& words) {
    SearchRequest request;
    for (auto operands = 1 + random.below(4); operands > 0; --operands) request.text += random_operand(random, words) + " ";
    request.typing = random.one_in(3);
    if (request.typing) {
        const std::string word = folded_form(pick(random, words));
        request.text += word.substr(0, random.one_in(3) ? 1 : 1 + random.below(static_cast<std::uint32_t>(word.size())));
    }
    constexpr std::array sorts = {Sort::relevance, Sort::relevance, Sort::relevance, Sort::newest, Sort::oldest, Sort::title};
    request.sort = sorts[random.below(sorts.size())];
    request.facets = true;
    request.limit = random.one_in(3) ? 1 + random.below(600) : 10;
    request.offset = random.one_in(3) ? random.below(40) : 0;
    if (random.one_in(4)) request.filters.facets = {{FacetField::theme, {themes[random.below(3)], themes[random.below(3)]}}};
    if (random.one_in(5)) request.filters.from = parse_edtf("2001-04-01").value().days().first;
    if (random.one_in(8)) request.filters.to = parse_edtf("2002-12-31").value().days().first;
    return request;
}
