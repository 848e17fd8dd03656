#include "query/near_terms.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

#include "random_numbers.h"
#include "sample.h"

namespace {

// Distances of all beginnings of `term` to `word`: the restricted Damerau-Levenshtein distance by its definition.
std::vector<std::uint32_t> distances(const std::string& term, const std::string& word) {
    std::vector<std::vector<std::uint32_t>> cell(term.size() + 1, std::vector<std::uint32_t>(word.size() + 1));
    for (std::uint32_t i = 0; i <= term.size(); ++i) {
        for (std::uint32_t j = 0; j <= word.size(); ++j) {
            if (i == 0 || j == 0) {
                cell[i][j] = i + j;
                continue;
            }
            cell[i][j] = std::min({cell[i - 1][j] + 1, cell[i][j - 1] + 1, cell[i - 1][j - 1] + (term[i - 1] != word[j - 1])});
            const bool swapped = i > 1 && j > 1 && term[i - 1] == word[j - 2] && term[i - 2] == word[j - 1];
            if (swapped) cell[i][j] = std::min(cell[i][j], cell[i - 2][j - 2] + 1);
        }
    }
    std::vector<std::uint32_t> of_beginnings;
    for (const auto& row : cell) of_beginnings.push_back(row.back());
    return of_beginnings;
}

std::string random_word(RandomNumbers& random, std::uint32_t letters) {
    std::string word;
    for (auto length = 1 + random.below(random.one_in(20) ? 20 : 9); length > 0; --length) word += static_cast<char>('b' + random.below(letters));
    return word;
}

Archive random_dictionary(RandomNumbers& random, std::uint32_t words, std::uint32_t letters) {
    std::string title;
    for (std::uint32_t i = 0; i < words; ++i) title += random_word(random, letters) + " ";
    return archive_of_titles({title});
}

// Each term's number, with the distance that was found for it; a term found twice fails.
std::map<std::uint32_t, std::uint32_t> found_terms(const std::vector<NearTerms>& near) {
    std::map<std::uint32_t, std::uint32_t> found;
    for (const NearTerms& some : near) {
        for (std::uint32_t term = some.terms.begin; term < some.terms.end; ++term) {
            const bool is_new = found.emplace(term, some.distance).second;
            REQUIRE(is_new);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("The words within one or two edits are those that comparing with every word finds", "[near]") {
    RandomNumbers random(1);
    for (const std::uint32_t letters : {2u, 4u, 12u}) {
        const Archive archive = random_dictionary(random, 1500, letters);
        const Dictionary& dictionary = archive.index().dictionary();
        for (int round = 0; round < 60; ++round) {
            const std::string word = random_word(random, letters);
            const std::uint32_t most = 1 + random.below(2);
            INFO(word << " " << most);
            std::map<std::uint32_t, std::uint32_t> expected;
            for (TermCursor cursor(dictionary, 0); !cursor.at_end(); cursor.next()) {
                const std::uint32_t distance = distances(cursor.folded(), word).back();
                if (distance <= most) expected[cursor.id()] = distance;
            }
            REQUIRE(found_terms(near_terms(dictionary, word, most, false)) == expected);
        }
    }
}

TEST_CASE("The words that begin within one or two edits are those that comparing with every beginning finds", "[near]") {
    RandomNumbers random(2);
    for (const std::uint32_t letters : {2u, 4u, 12u}) {
        const Archive archive = random_dictionary(random, 1200, letters);
        const Dictionary& dictionary = archive.index().dictionary();
        for (int round = 0; round < 60; ++round) {
            const std::string word = random_word(random, letters);
            const std::uint32_t most = 1 + random.below(2);
            INFO(word << " " << most);
            const auto found = found_terms(near_terms(dictionary, word, most, true));
            for (TermCursor cursor(dictionary, 0); !cursor.at_end(); cursor.next()) {
                const std::vector<std::uint32_t> all = distances(cursor.folded(), word);
                INFO(cursor.folded());
                const auto at = found.find(cursor.id());
                REQUIRE((*std::min_element(all.begin(), all.end()) <= most) == (at != found.end()));
                if (at == found.end()) continue;
                REQUIRE(at->second == *std::min_element(all.begin(), all.end()));
            }
        }
    }
}

TEST_CASE("No word is near the empty word, a very long one, or anything in an empty archive", "[near]") {
    const Archive archive = archive_of_titles({"abc abcd"});
    CHECK(near_terms(archive.index().dictionary(), "", 2, true).empty());
    CHECK(near_terms(archive.index().dictionary(), std::string(41, 'a'), 2, false).empty());
    CHECK(near_terms(archive.index().dictionary(), "abd", 0, false).empty());
    CHECK(near_terms(archive_of_titles({}).index().dictionary(), "abc", 2, false).empty());
}
