#pragma once

#include "index/index.h"
#include "query/resolved_query.h"

// What is added to a document's score because words that follow each other in the query stand close together in it.
class Proximity {
public:
    Proximity(const Index& index, const ResolvedQuery& query);

    double bonus(std::uint32_t doc);

private:
    struct Word {
        const ResolvedWord* word;
        double idf;
        std::vector<Position> positions;
    };

    const Index& index_;
    std::vector<Word> words_;  // in the query's order; neither excluded ones nor joined compounds
};
