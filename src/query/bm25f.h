#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "index/index.h"
#include "query/doc_set.h"
#include "query/resolved_query.h"

// BM25F: occurrences are weighed by field, field length and form, added up, then saturated once for each word.
class Bm25f {
public:
    explicit Bm25f(const Index& index) : index_(index) {}

    // ln(1 + (N - n + 1/2) / (n + 1/2)), always above 0.
    double idf(std::size_t documents_with_word) const;
    // Adds the word's score to `scores`, which runs parallel to `docs`.
    void add_scores(const ResolvedWord& word, DocSpan docs, std::span<double> scores) const;
    // The scores of all words that are not excluded.
    std::vector<double> scores(const ResolvedQuery& query, DocSpan docs) const;

private:
    double weighted_frequency(std::size_t posting, DocId doc) const;

    const Index& index_;
};
