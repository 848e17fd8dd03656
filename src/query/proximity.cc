#include "query/proximity.h"

#include <algorithm>
#include <limits>

#include "query/bm25f.h"
#include "query/weights.h"

namespace {

// The least number of words from one to the other, at least 1; the greatest number where they share no field.
std::uint32_t least_distance(const std::vector<Position>& a, const std::vector<Position>& b) {
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        const std::uint32_t left = word_key(a[i]);
        const std::uint32_t right = word_key(b[j]);
        const std::uint32_t distance = left < right ? right - left : left - right;
        if (distance > 0 && field_number(a[i]) == field_number(b[j])) least = std::min(least, distance);
        if (left < right) {
            ++i;
        } else {
            ++j;
        }
    }
    return least;
}

}  // namespace

Proximity::Proximity(const Index& index, const ResolvedQuery& query) : index_(index) {
    const Bm25f bm25f(index);
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        const QueryWord& word = query.query.words[i];
        if (!word.excluded && !word.joined) {
            words_.push_back({&query.words[i], bm25f.idf(query.words[i].docs.size()), {}});
        }
    }
}

double Proximity::bonus(std::uint32_t doc) {
    if (words_.size() < 2) return 0;
    for (Word& word : words_) positions_in(index_.postings(), *word.word, doc, word.positions);
    double sum = 0;
    for (std::size_t i = 1; i < words_.size(); ++i) {
        const std::uint32_t distance = least_distance(words_[i - 1].positions, words_[i].positions);
        if (distance == std::numeric_limits<std::uint32_t>::max()) continue;
        sum += std::min(words_[i - 1].idf, words_[i].idf) / distance;
    }
    return proximity_weight * sum;
}
