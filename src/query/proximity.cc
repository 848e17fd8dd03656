#include "query/proximity.h"

#include <algorithm>
#include <limits>

#include "index/weights.h"
#include "query/word_positions.h"
#include "query/word_scorer.h"

namespace {

constexpr std::uint32_t apart = std::numeric_limits<std::uint32_t>::max();

// The least number of words from one to the other, at least 1; `apart` where they share no field.
std::uint32_t least_distance(const std::vector<Position>& a, const std::vector<Position>& b) {
    std::uint32_t least = apart;
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
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        const QueryWord& word = query.query.words[i];
        if (word.excluded || word.joined) continue;
        const WordPostings& postings = query.words[i];
        words_.push_back({&postings, inverse_document_frequency(index.document_count(), postings.document_frequency())});
    }
}

double Proximity::largest_bonus() const {
    double sum = 0;
    for (std::size_t i = 1; i < words_.size(); ++i) sum += std::min(words_[i - 1].idf, words_[i].idf);
    return proximity_weight * sum;
}

void Proximity::add_to(std::span<Hit> hits) const {
    if (words_.size() < 2) return;
    std::vector<WordPositions> readers;
    for (const Word& word : words_) readers.emplace_back(index_, *word.postings);
    std::vector<std::vector<Position>> positions(words_.size());
    for (Hit& hit : hits) {
        for (std::size_t i = 0; i < words_.size(); ++i) readers[i].read(hit.doc.value, positions[i]);
        double sum = 0;
        for (std::size_t i = 1; i < words_.size(); ++i) {
            const std::uint32_t distance = least_distance(positions[i - 1], positions[i]);
            if (distance != apart) sum += std::min(words_[i - 1].idf, words_[i].idf) / distance;
        }
        hit.score += proximity_weight * sum;
    }
}
