#include "query/top_documents.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

#include "base/sorted_order.h"
#include "query/word_scorer.h"

namespace {

constexpr std::uint32_t window_size = 4096;
// Fewer documents than this in all, or than one in so many of a window, are looked up one by one.
constexpr std::uint32_t few_documents = 400;
constexpr std::uint32_t documents_per_lookup = 48;
// Of 64 documents of a window so many hold a word: their scores are estimated all at once first.
constexpr int dense_group = 8;

std::vector<WordScorer> scorers_of(const Index& index, const ResolvedQuery& query) {
    std::vector<WordScorer> scorers;
    scorers.reserve(query.words.size());
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        if (!query.query.words[i].excluded) scorers.emplace_back(index, query.words[i].forms, query.words[i].shares);
    }
    return scorers;
}

float look_up(std::vector<WordScorer>& scorers, std::uint32_t doc) {
    float sum = 0;
    for (WordScorer& scorer : scorers) sum += scorer.score(scorer.frequencies(doc));
    return sum;
}

// Weighted frequencies of one word in the documents of a window.
struct Frequencies {
    std::array<float, window_size> all{};
    std::array<float, window_size> exact{};
    bool known = false;
};

class WindowSearch {
public:
    WindowSearch(const Index& index, std::vector<WordScorer> scorers, const DocSet* among, BestDocuments& best)
        : index_(index), scorers_(std::move(scorers)), among_(among), best_(best), frequencies_(scorers_.size()),
          bounds_(scorers_.size()) {}

    void run() {
        for (begin_ = 0; begin_ < index_.document_count(); begin_ += window_size) {
            end_ = std::min(begin_ + window_size, index_.document_count());
            window();
        }
    }

private:
    void window() {
        if (among_ != nullptr && !find_wanted()) return;
        if (!find_bounds()) return;
        if (among_ != nullptr && count_wanted() < (end_ - begin_) / documents_per_lookup) return look_up_each();
        split();
        touched_.fill(0);
        for (std::size_t i = first_essential_; i < order_.size(); ++i) accumulate(order_[i]);
        // The lookups of other words touch more documents, but none that could get in.
        if (among_ == nullptr) wanted_ = touched_;
        consider_wanted();
        forget();
    }

    // The bits of the documents of among_. False where there are none in the window.
    bool find_wanted() {
        wanted_.fill(0);
        bool any = false;
        among_->for_each_in(begin_, end_, [&](std::uint32_t doc) {
            wanted_[(doc - begin_) / 64] |= std::uint64_t{1} << (doc - begin_) % 64;
            any = true;
        });
        return any;
    }

    std::uint32_t count_wanted() const {
        std::uint32_t count = 0;
        for (const std::uint64_t group : wanted_) count += static_cast<std::uint32_t>(std::popcount(group));
        return count;
    }

    // Frequencies are zero again, where any were added.
    void forget() {
        for (Frequencies& frequencies : frequencies_) {
            if (!frequencies.known) continue;
            for (std::size_t group = 0; group < touched_.size(); ++group) {
                if (touched_[group] == 0) continue;
                std::fill_n(frequencies.all.data() + group * 64, 64, 0.0f);
                std::fill_n(frequencies.exact.data() + group * 64, 64, 0.0f);
            }
            frequencies.known = false;
        }
    }

    // False where no document of the window can get in.
    bool find_bounds() {
        float sum = 0;
        for (std::size_t word = 0; word < scorers_.size(); ++word) {
            bounds_[word] = scorers_[word].score(scorers_[word].frequency_bound(begin_, end_)) * rounding;
            sum += bounds_[word];
        }
        return sum >= best_.threshold();
    }

    void look_up_each() {
        among_->for_each_in(begin_, end_, [this](std::uint32_t doc) { best_.offer(doc, look_up(scorers_, doc)); });
    }

    // Words by rising bounds; those before first_essential_ cannot bring a document in by themselves.
    void split() {
        order_ = sorted_order(scorers_.size(), [this](std::uint32_t a, std::uint32_t b) { return bounds_[a] < bounds_[b]; });
        first_essential_ = 0;
        rest_bound_ = 0;
        while (first_essential_ + 1 < order_.size() && rest_bound_ + bounds_[order_[first_essential_]] < best_.threshold()) {
            rest_bound_ += bounds_[order_[first_essential_++]];
        }
    }

    void accumulate(std::size_t word) {
        // What a document needs of the only word.
        const bool only = scorers_.size() == 1 && among_ == nullptr && !scorers_[word].has_exact();
        const float least = only ? scorers_[word].least_frequency(best_.threshold()) : 0;
        Frequencies& frequencies = frequencies_[word];
        scorers_[word].accumulate(begin_, end_, least, frequencies.all.data(), frequencies.exact.data(), touched_.data());
        frequencies_[word].known = true;
    }

    void consider_wanted() {
        for (std::size_t group = 0; group < wanted_.size(); ++group) {
            if (std::popcount(wanted_[group]) >= dense_group && !can_reach(group * 64)) continue;
            for (std::uint64_t rest = wanted_[group]; rest != 0; rest &= rest - 1) {
                consider(static_cast<std::uint32_t>(group * 64) + static_cast<std::uint32_t>(std::countr_zero(rest)));
            }
        }
    }

    // Whether any of 64 documents may get in: all at once, without a branch for each.
    bool can_reach(std::size_t place) {
        std::array<float, 64> scores;
        scores.fill(rest_bound_);
        for (std::size_t i = first_essential_; i < order_.size(); ++i) {
            const Frequencies& frequencies = frequencies_[order_[i]];
            scorers_[order_[i]].add_scores(frequencies.all.data() + place, frequencies.exact.data() + place, scores);
        }
        const float least = best_.threshold() / rounding;
        unsigned reaching = 0;
        for (const float score : scores) reaching |= score >= least ? 1u : 0u;
        return reaching != 0;
    }

    float score_of(std::size_t word, std::uint32_t place) const {
        const Frequencies& frequencies = frequencies_[word];
        return scorers_[word].score({frequencies.all[place], frequencies.exact[place]});
    }

    void consider(std::uint32_t place) {
        if (first_essential_ > 0) {
            float bound = rest_bound_;
            for (std::size_t i = first_essential_; i < order_.size(); ++i) bound += score_of(order_[i], place);
            if (bound * rounding < best_.threshold()) return;
            for (std::size_t i = 0; i < first_essential_; ++i) {
                if (!frequencies_[order_[i]].known) accumulate(order_[i]);
            }
        }
        float sum = 0;
        for (std::size_t word = 0; word < scorers_.size(); ++word) sum += score_of(word, place);
        best_.offer(begin_ + place, sum);
    }

    static constexpr float rounding = 1.00001f;  // bounds stay bounds whatever the order of additions

    const Index& index_;
    std::vector<WordScorer> scorers_;
    const DocSet* among_;
    BestDocuments& best_;
    std::vector<Frequencies> frequencies_;
    std::vector<float> bounds_;
    std::vector<std::uint32_t> order_;
    std::size_t first_essential_ = 0;
    float rest_bound_ = 0;
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
    std::array<std::uint64_t, window_size / 64> wanted_{};   // documents that may be answers, a bit for each
    std::array<std::uint64_t, window_size / 64> touched_{};  // those with frequencies
};

}  // namespace

std::vector<Hit> top_documents(const Index& index, const ResolvedQuery& query, const DocSet* among, std::size_t count) {
    BestDocuments best(index.documents(), count);
    std::vector<WordScorer> scorers = scorers_of(index, query);
    if (among != nullptr && among->size() <= few_documents) {
        among->for_each([&](std::uint32_t doc) { best.offer(doc, look_up(scorers, doc)); });
    } else {
        WindowSearch(index, std::move(scorers), among, best).run();
    }
    return std::move(best).finish();
}

const DocSet* named_answers(const DocSet& answers, bool just_the_words) {
    return just_the_words && answers.size() > few_documents ? nullptr : &answers;
}

std::vector<Hit> scored(const Index& index, const ResolvedQuery& query, const std::vector<std::uint32_t>& docs) {
    std::vector<WordScorer> scorers = scorers_of(index, query);
    std::vector<Hit> hits;
    for (const std::uint32_t doc : docs) hits.push_back({DocId{doc}, look_up(scorers, doc)});
    return hits;
}
