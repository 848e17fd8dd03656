#include "bench/query_variants.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <set>
#include <utility>
#include <vector>

#include "bench/random.h"
#include "text/fold.h"
#include "text/unicode_data.h"
#include "text/utf8.h"

namespace {

using Letters = std::vector<char32_t>;

Letters letters_of(std::string_view text) {
    Letters letters;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        letters.push_back(point.value);
        at += point.bytes;
    }
    return letters;
}

std::string text_of(const Letters& letters) {
    std::string text;
    for (const char32_t letter : letters) append_utf8(text, letter);
    return text;
}

bool is_word_part(char32_t point) {
    const CharacterClass what = general_class(point);
    return what == CharacterClass::letter || what == CharacterClass::mark;
}

// The longest run of letters [first, second).
std::pair<std::size_t, std::size_t> longest_word(const Letters& letters) {
    std::pair<std::size_t, std::size_t> longest{0, 0};
    for (std::size_t begin = 0; begin < letters.size(); ++begin) {
        std::size_t end = begin;
        while (end < letters.size() && is_word_part(letters[end])) ++end;
        if (end - begin > longest.second - longest.first) longest = {begin, end};
        begin = end;
    }
    return longest;
}

void swap_neighbours(Letters& word, std::size_t from) {
    for (std::size_t i = 0; i + 1 < word.size(); ++i) {
        const std::size_t at = (from + i) % (word.size() - 1);
        if (word[at] == word[at + 1]) continue;
        std::swap(word[at], word[at + 1]);
        return;
    }
    word.erase(word.begin());
}

void misspell(Letters& word, Random& random) {
    const auto size = static_cast<std::uint32_t>(word.size());
    const auto place = [&word](std::uint32_t at) { return word.begin() + static_cast<std::ptrdiff_t>(at); };
    switch (random.below(4)) {
        case 0: {
            const std::uint32_t at = random.below(size);
            const char32_t letter = U'a' + random.below(26);
            *place(at) = letter == *place(at) ? U'a' + (letter - U'a' + 1) % 26 : letter;
            return;
        }
        case 1:
            word.erase(place(random.below(size)));
            return;
        case 2: {
            const std::uint32_t at = random.below(size + 1);
            word.insert(place(at), U'a' + random.below(26));
            return;
        }
        default:
            swap_neighbours(word, random.below(size - 1));
    }
}

std::set<std::string> read_question_words() {
    std::set<std::string> words;
    std::ifstream file(BENCH_QUESTION_WORDS);
    for (std::string word; file >> word;) words.insert(folded_form(word));
    return words;
}

// Runs of letters, digits and hyphens.
std::vector<std::string> words_of(std::string_view query) {
    std::vector<std::string> words(1);
    for (const char32_t point : letters_of(query)) {
        if (is_word_part(point) || general_class(point) == CharacterClass::digit || point == U'-') {
            append_utf8(words.back(), point);
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

// The word without those of its hyphenated parts that are question words: «doit-il» -> «doit».
std::string informative_part(const std::string& word, const std::set<std::string>& question_words) {
    std::string kept;
    for (std::size_t begin = 0; begin <= word.size();) {
        const std::size_t end = std::min(word.find('-', begin), word.size());
        const std::string part = word.substr(begin, end - begin);
        if (!part.empty() && !question_words.contains(folded_form(part))) kept += (kept.empty() ? "" : "-") + part;
        begin = end + 1;
    }
    return kept;
}

}  // namespace

std::string with_typo(std::string_view query, std::uint32_t seed) {
    const Letters letters = letters_of(query);
    const auto [begin, end] = longest_word(letters);
    if (end - begin < 4) return std::string(query);
    const auto at = [&letters](std::size_t i) { return letters.begin() + static_cast<std::ptrdiff_t>(i); };
    Letters word(at(begin), at(end));
    Random random(seed);
    misspell(word, random);
    return text_of(Letters(letters.begin(), at(begin))) + text_of(word) + text_of(Letters(at(end), letters.end()));
}

std::string without_accents(std::string_view query) {
    std::string plain;
    for (const char32_t point : letters_of(query)) {
        if (general_class(point) != CharacterClass::mark) append_utf8(plain, base_letter(point));
    }
    return plain;
}

std::string keywords_of(std::string_view query) {
    static const std::set<std::string> question_words = read_question_words();
    std::string kept;
    for (const std::string& word : words_of(query)) {
        const std::string part = informative_part(word, question_words);
        if (!part.empty()) kept += (kept.empty() ? "" : " ") + part;
    }
    return kept.empty() ? std::string(query) : kept;
}
