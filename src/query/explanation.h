#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "query/closeness.h"
#include "query/found_forms.h"
#include "query/resolved_query.h"
#include "query/search.h"

struct WordReason {
    std::string typed;     // as it stands in the query first
    double idf = 0;        // of all its forms together
    double importance = 1;
    double score = 0;      // what the word adds to the document's score
    std::vector<FoundForm> forms;  // most trusted first; empty where the document does without the word
};

// The reasons of a hit.
struct Explanation {
    std::vector<WordReason> words;  // in the query's order, without excluded ones
    ClosenessParts closeness;
    double score = 0;  // the sum: the hit's score, but for rounding
};

// Explains the hits of one search.
class Explainer {
public:
    // Of the request, sort, offset and limit do not matter but for one thing: by relevance, only the best
    // most_documents_for_closeness have their closeness counted.
    Explainer(const Archive& archive, const SearchRequest& request);
    Explainer(const Explainer&) = delete;
    Explainer& operator=(const Explainer&) = delete;

    // REQUIRES: the document answers the request.
    Explanation explain(DocId doc) const;

private:
    WordReason reason(std::uint32_t word, std::uint32_t doc) const;
    bool counts_closeness(DocId doc) const;

    const Archive& archive_;
    std::string text_;
    ResolvedQuery query_;
    Closeness closeness_;
    std::optional<std::vector<DocId>> close_;  // ascending; all documents where missing
};

// The same for one hit, and for all hits of the request's result.
Explanation explain(const Archive& archive, const SearchRequest& request, DocId doc);
std::vector<Explanation> explain(const Archive& archive, const SearchRequest& request, const SearchResult& result);
