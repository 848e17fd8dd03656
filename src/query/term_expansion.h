#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/typed_id.h"
#include "index/dictionary.h"
#include "index/weights.h"
#include "query/query_syntax.h"
#include "query/spelling.h"
#include "text/stemmer.h"

// A term that may stand for a query word, and what one occurrence of it counts.
struct WeightedTerm {
    TermId term;
    float weight = 0;
    PostingLocation location;

    // Spelt as typed.
    bool is_exact() const { return weight >= static_cast<float>(form_weights.exact); }
};

// Resolves query words through the dictionary, by the order of trust of weights.h. Not shared between threads.
class TermExpansion {
public:
    explicit TermExpansion(const Dictionary& dictionary) : dictionary_(dictionary) {}

    // The forms that may stand for the word, in the dictionary's order, each with the weight of the first rule that names it.
    // Completions of an unfinished word are not among them: they are Dictionary::with_prefix().
    std::vector<WeightedTerm> expand(const QueryWord& word);
    // The forms of words that may be meant instead, and their inflections.
    std::vector<WeightedTerm> expand(const std::vector<Correction>& corrections);

private:
    void add(TermId term, double weight, const PostingLocation& location) {
        found_.push_back({term, static_cast<float>(weight), location});
    }
    void add_range(TermRange range, double weight);
    void add_stem(const std::string& surface, Language language, double weight);
    void add_stems_of(TermRange range, double weight);
    std::vector<WeightedTerm> take();

    const Dictionary& dictionary_;
    std::array<std::optional<Stemmer>, language_count> stemmers_;
    std::vector<WeightedTerm> found_;
    std::vector<std::string> stems_;  // already added, as stem_key()
};
