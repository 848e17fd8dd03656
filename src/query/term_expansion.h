#pragma once

#include <vector>

#include "base/typed_id.h"
#include "index/dictionary.h"
#include "query/query_syntax.h"
#include "text/stemmer.h"

struct WeightedTerm {
    TermId term;
    double weight = 0;
};

// Resolves query words through the dictionary, by the order of trust of weights.h.
class TermExpansion {
public:
    explicit TermExpansion(const Dictionary& dictionary);

    // The terms that may stand for the word, in the dictionary's order, each with the weight of the first rule that names it.
    std::vector<WeightedTerm> expand(const QueryWord& word);

private:
    void add_classes_of_stem(const QueryWord& word, double weight);
    void add_class(std::uint32_t stem_class, double weight);
    void add_range(TermRange range, double weight);
    void add_classes(TermRange range, double weight);
    std::vector<WeightedTerm> take();

    const Dictionary& dictionary_;
    Stemmers stemmers_;
    std::vector<WeightedTerm> found_;
};
