#pragma once

#include <span>
#include <vector>

#include "index/index.h"
#include "query/best_documents.h"
#include "query/resolved_query.h"

// What is added to a document's score because words that follow each other in the query stand close together in it.
class Proximity {
public:
    Proximity(const Index& index, const ResolvedQuery& query);

    // No document gets more.
    double largest_bonus() const;
    // Adds to the scores of the hits. REQUIRES: hits in the order of documents.
    void add_to(std::span<Hit> hits) const;

private:
    struct Word {
        const WordPostings* postings;
        double idf;
    };

    const Index& index_;
    std::vector<Word> words_;  // in the query's order; neither excluded ones nor joined compounds
};
