#pragma once

#include <span>
#include <vector>

#include "index/index.h"
#include "query/best_documents.h"
#include "query/resolved_query.h"

// What a document's score gains by the places of the query's words in it (weights.h has the shares of each):
struct ClosenessParts {
    double pairs = 0;     // words that follow each other in the query stand close together
    double lead = 0;      // they stand near the beginning of a field: texts say early what they are about
    double passage = 0;   // many of them stand within a few words

    double sum() const { return pairs + lead + passage; }
};

class Closeness {
public:
    Closeness(const Index& index, const ResolvedQuery& query);

    // Whether places can tell documents apart: with two words or more.
    bool matters() const { return words_.size() > 1; }
    // No document gains more.
    double largest_gain() const;
    // Adds to the scores of the hits.
    void add_to(std::span<Hit> hits) const;
    ClosenessParts parts_of(DocId doc) const;

private:
    struct Word {
        const WordPostings* postings;
        double idf;
    };
    class Reader;

    const Index& index_;
    std::vector<Word> words_;  // in the query's order; neither excluded ones nor joined compounds
    double all_idf_ = 0;
};
