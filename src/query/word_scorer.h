#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "query/word_postings.h"
#include "query/word_shares.h"

// A word's occurrences in a document, weighted by form, field and field length: all of them, and those spelt as typed.
struct WordFrequencies {
    float all = 0;
    float exact = 0;  // 0 where the exact spelling is no evidence of its own
};

// BM25F of one query word (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): occurrences
// are weighed by form, field and field length, added up, then saturated once. Goes forward through the documents.
class WordScorer {
public:
    WordScorer(const Index& index, const WordPostings& word, WordShares shares = {});

    // idf * (k1 + 1) * f / (k1 + f), rising with f; the sum for both evidences.
    float score(WordFrequencies f) const { return scale_ * f.all / (k1_ + f.all) + exact_scale_ * f.exact / (k1_ + f.exact); }
    // Adds the same for documents in a row.
    void add_scores(const float* all, const float* exact, std::span<float> scores) const;
    // A frequency that is too low for the score, by little. REQUIRES: !has_exact().
    float least_frequency(float score) const {
        return score < scale_ ? k1_ * score / (scale_ - score) * 0.9999f : std::numeric_limits<float>::max();
    }
    // Whether the exact spelling is an evidence of its own.
    bool has_exact() const { return exact_scale_ > 0; }
    double idf() const { return idf_; }

    // The weighted frequencies in a document. REQUIRES: no document below an earlier call's, of any of the functions.
    WordFrequencies frequencies(std::uint32_t doc);
    // An upper bound of the weighted frequencies of documents in [begin, end). Costs no decoding.
    WordFrequencies frequency_bound(std::uint32_t begin, std::uint32_t end);
    // Adds the weighted frequencies of the documents in [begin, end) to all[doc - begin] and, where has_exact(), to exact[doc - begin],
    // and sets their bits. Blocks that cannot reach `least` may be left out where the word has one term.
    void accumulate(std::uint32_t begin, std::uint32_t end, float least, float* all, float* exact, std::uint64_t* touched);

private:
    struct List {
        PostingCursor cursor;
        float weight;
        bool exact;
        std::uint32_t bounded = 0;  // the first block that ends in the window last asked for
    };
    struct Window {
        std::uint32_t begin, end;
        float* all;
        float* exact;
        std::uint64_t* touched;
    };

    bool is_exact(const WordPostings::Gathered& posting) const { return has_exact() && word_.terms()[posting.term].is_exact(); }
    float bound_of(List& list, std::uint32_t begin, std::uint32_t end) const;
    void accumulate_list(List& list, float least, const Window& window) const;
    void accumulate_block(List& list, const Window& window) const;

    const Index& index_;
    const WordPostings& word_;
    std::vector<List> lists_;
    std::size_t gathered_ = 0;  // first gathered posting that was not passed
    double idf_;
    float scale_;
    float exact_scale_ = 0;
    float k1_;
};

// ln(1 + (N - n + 1/2) / (n + 1/2)), always above 0.
double inverse_document_frequency(std::uint32_t documents, std::uint32_t documents_with_word);
