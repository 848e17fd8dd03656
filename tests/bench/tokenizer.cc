// How many megabytes of text the word scanner reads in a second, and what the index does once for each distinct word.
//
//   build/native/tests/bench/tokenizer_bench [MB of text, 20 unless told]
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <unordered_set>
#include <vector>

#include "text/fold.h"
#include "text/stemmer.h"
#include "text/word_scanner.h"

namespace {

// A made-up word of French-looking syllables.
std::string made_word(std::mt19937& random) {
    constexpr std::string_view onsets[] = {"b", "ch", "d", "f", "g", "l",  "m", "n",
                                           "p", "qu", "r", "s", "t", "tr", "v", "pl"};
    constexpr std::string_view rimes[] = {"a",  "ai", "an",  "e", "é",  "è", "eau", "er",
                                          "es", "i",  "ion", "o", "ou", "u", "œu",  "ê"};
    std::string word;
    for (auto syllables = 1 + random() % 4; syllables > 0; --syllables) {
        (word += onsets[random() % std::size(onsets)]) += rimes[random() % std::size(rimes)];
    }
    return word;
}

std::string_view gap(unsigned long luck) {
    if (luck == 50) return "-";
    if (luck == 60) return "\u00a0; ";
    if (luck < 10) return ", ";
    return luck > 92 ? ".\n" : " ";
}

// Words by Zipf's law, with the elisions, capitals, hyphens, numbers and punctuation of running French.
std::string made_text(std::size_t bytes) {
    std::mt19937 random(1);
    std::vector<std::string> vocabulary(50000);
    for (std::string& word : vocabulary) word = made_word(random);
    std::string text;
    while (text.size() < bytes) {
        const double uniform = (static_cast<double>(random()) + 1.0) / 4294967297.0;
        const auto rank = static_cast<std::size_t>(std::pow(static_cast<double>(vocabulary.size()), uniform)) - 1;
        const auto luck = random() % 100;
        if (luck < 8) text += luck < 4 ? "l’" : "d'";
        if (luck >= 97) (text += std::to_string(random() % 3000)) += ' ';
        std::string word = vocabulary[rank];
        if (luck % 12 == 0) word.front() = static_cast<char>(word.front() - 32);
        (text += word) += gap(luck);
    }
    return text;
}

// Millions of bytes a second of processor time, the best of five runs.
template <typename Work>
void report(const char* what, std::size_t bytes, Work work) {
    double best = 1e9;
    std::size_t words = 0;
    for (int run = 0; run < 5; ++run) {
        const std::clock_t begin = std::clock();
        words = work();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::printf("%-30s %8.1f MB/s  %6.0f ns a word\n", what, static_cast<double>(bytes) / 1e6 / best,
                best * 1e9 / static_cast<double>(words));
}

}  // namespace

int main(int argc, char** argv) {
    const std::string text = made_text((argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20) * 1000000);
    report("scan_words, every word", text.size(), [&] {
        std::size_t words = 0;
        scan_words(text, Language::french, [&words](const ScannedWord& word) { words += !word.surface.empty(); });
        return words;
    });
    std::unordered_set<std::string> distinct;
    scan_words(text, Language::french, [&](const ScannedWord& word) { distinct.emplace(word.surface); });
    std::size_t bytes = 0;
    for (const std::string& word : distinct) bytes += word.size();
    std::string out;
    report("fold_surface, distinct words", bytes, [&] {
        for (const std::string& word : distinct) fold_surface(word, out);
        return distinct.size();
    });
    Stemmer stemmer(Language::french);
    report("stem_into, distinct words", bytes, [&] {
        for (const std::string& word : distinct) stemmer.stem_into(word, out);
        return distinct.size();
    });
    return 0;
}
