#include "query/closeness.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/integer_power.h"
#include "base/sorted_order.h"
#include "index/weights.h"
#include "query/word_positions.h"
#include "query/word_scorer.h"

namespace {

constexpr std::uint32_t apart = std::numeric_limits<std::uint32_t>::max();

// The least number of words from one to the other, at least 1; `apart` where they share no field.
std::uint32_t least_distance(std::span<const Position> a, std::span<const Position> b) {
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

// 1 for a word that begins a field, falling with its distance from there; the best of the fields.
double earliness(std::span<const Position> positions) {
    std::uint32_t first = apart;
    std::uint32_t field = field_count;
    for (const Position position : positions) {
        if (field_number(position) == field) continue;
        field = field_number(position);
        first = std::min(first, word_key(position) & last_word_number);
    }
    return first == apart ? 0 : integer_power(closeness_weights.lead_decay, first);
}

}  // namespace

// Reads where the words stand, document after document, and weighs it.
class Closeness::Reader {
public:
    explicit Reader(const Closeness& closeness) : closeness_(closeness), positions_(closeness.words_.size()) {
        for (const Word& word : closeness.words_) readers_.emplace_back(closeness.index_, *word.postings);
    }

    ClosenessParts read(std::uint32_t doc) {
        for (std::size_t i = 0; i < readers_.size(); ++i) positions_[i] = readers_[i].read(doc);
        const ClosenessWeights& weights = closeness_weights;
        const double of_pairs = weights.pairs * pairs();
        const double of_lead = weights.lead * lead();
        return {of_pairs, of_lead, weights.passage * best_passage()};
    }

private:
    double idf(std::size_t word) const { return closeness_.words_[word].idf; }

    double pairs() const {
        double sum = 0;
        for (std::size_t i = 1; i < positions_.size(); ++i) {
            const std::uint32_t distance = least_distance(positions_[i - 1], positions_[i]);
            if (distance != apart) sum += std::min(idf(i - 1), idf(i)) / std::sqrt(distance);
        }
        return sum;
    }

    double lead() const {
        double sum = 0;
        for (std::size_t i = 0; i < positions_.size(); ++i) sum += idf(i) * earliness(positions_[i]);
        return sum;
    }

    // The idf of the different words in the best passage. Uses the positions up.
    double best_passage() {
        merge_places();
        counts_.assign(positions_.size(), 0);
        double here = 0;
        double best = 0;
        std::size_t first = 0;
        for (const Place& place : places_) {
            if (counts_[place.word]++ == 0) here += idf(place.word);
            while (place.key - places_[first].key > closeness_weights.passage_words) {
                if (--counts_[places_[first].word] == 0) here -= idf(places_[first].word);
                ++first;
            }
            best = std::max(best, here);
        }
        return best;
    }

    struct Place {
        std::uint32_t key;
        std::size_t word;
    };

    // All words' places in their order, from the positions of each.
    void merge_places() {
        places_.clear();
        for (;;) {
            std::size_t first = 0;
            std::uint32_t least = apart;
            for (std::size_t i = 0; i < positions_.size(); ++i) {
                if (positions_[i].empty() || word_key(positions_[i].front()) >= least) continue;
                first = i;
                least = word_key(positions_[i].front());
            }
            if (least == apart) return;
            places_.push_back({least, first});
            positions_[first] = positions_[first].subspan(1);
        }
    }

    const Closeness& closeness_;
    std::vector<WordPositions> readers_;
    std::vector<std::span<const Position>> positions_;  // of each word
    std::vector<Place> places_;
    std::vector<std::uint32_t> counts_;
};

Closeness::Closeness(const Index& index, const ResolvedQuery& query) : index_(index) {
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        const QueryWord& word = query.query.words[i];
        if (word.excluded || word.joined) continue;
        const WordPostings& forms = query.words[i].forms;
        words_.push_back({&forms, inverse_document_frequency(index.document_count(), forms.document_frequency())});
        all_idf_ += words_.back().idf;
    }
}

double Closeness::largest_gain() const {
    double pairs = 0;
    for (std::size_t i = 1; i < words_.size(); ++i) pairs += std::min(words_[i - 1].idf, words_[i].idf);
    const ClosenessWeights& weights = closeness_weights;
    return weights.pairs * pairs + (weights.lead + weights.passage) * all_idf_;
}

void Closeness::add_to(std::span<Hit> hits) const {
    if (!matters()) return;
    Reader reader(*this);
    // Readers go forward through the documents.
    for (const std::uint32_t i : sorted_order(hits.size(), [&](std::uint32_t a, std::uint32_t b) { return hits[a].doc < hits[b].doc; })) {
        hits[i].score += reader.read(hits[i].doc.value).sum();
    }
}

ClosenessParts Closeness::parts_of(DocId doc) const { return matters() ? Reader(*this).read(doc.value) : ClosenessParts(); }
