#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "query/word_postings.h"

// BM25F of one query word (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): occurrences
// are weighed by form, field and field length, added up, then saturated once. Goes forward through the documents.
class WordScorer {
public:
    // `share`: what the score is multiplied by.
    WordScorer(const Index& index, const WordPostings& word, double share = 1);

    // idf * (k1 + 1) * f / (k1 + f), rising with f.
    float score(float frequency) const { return scale_ * frequency / (k1_ + frequency); }
    // A frequency that is too low for the score, by little.
    float least_frequency(float score) const {
        return score < scale_ ? k1_ * score / (scale_ - score) * 0.9999f : std::numeric_limits<float>::max();
    }
    double idf() const { return idf_; }

    // The weighted frequency in a document. REQUIRES: no document below an earlier call's, of any of the functions.
    float frequency(std::uint32_t doc);
    // An upper bound of the weighted frequencies of documents in [begin, end). Costs no decoding.
    float frequency_bound(std::uint32_t begin, std::uint32_t end);
    // Adds the weighted frequencies of the documents in [begin, end) to frequencies[doc - begin], and sets their bits. Blocks that
    // cannot reach `least` may be left out where the word has one term.
    void accumulate(std::uint32_t begin, std::uint32_t end, float least, float* frequencies, std::uint64_t* touched);

private:
    struct List {
        PostingCursor cursor;
        float weight;
        std::uint32_t bounded = 0;  // the first block that ends in the window last asked for
    };
    struct Window {
        std::uint32_t begin, end;
        float* frequencies;
        std::uint64_t* touched;
    };

    float bound_of(List& list, std::uint32_t begin, std::uint32_t end) const;
    void accumulate_list(List& list, float least, const Window& window) const;
    void accumulate_block(List& list, const Window& window) const;

    const Index& index_;
    const WordPostings& word_;
    std::vector<List> lists_;
    std::size_t gathered_ = 0;  // first gathered posting that was not passed
    double idf_;
    float scale_;
    float k1_;
};

// ln(1 + (N - n + 1/2) / (n + 1/2)), always above 0.
double inverse_document_frequency(std::uint32_t documents, std::uint32_t documents_with_word);
