#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/typed_id.h"
#include "query/archive.h"
#include "query/filters.h"
#include "query/query_problem.h"

enum class Sort { relevance, newest, oldest, title };

struct SearchRequest {
    std::string text;     // as typed; any bytes. Without a searchable word every document answers.
    bool typing = false;  // the last word is unfinished: it also matches as a prefix
    Filters filters;
    Sort sort = Sort::relevance;  // without words, relevance means the archive's own order
    std::uint32_t offset = 0;
    std::uint32_t limit = 10;
    bool facets = false;
};

struct Hit {
    DocId doc;
    double score = 0;  // > 0 when the query has words; comparable within one result only
};

struct FacetCount {
    std::string value;
    std::uint32_t count = 0;
};

// Counts of one field's values among the answers, the field's own filter left aside; most frequent first, then by name.
struct Facet {
    FacetField field = FacetField::theme;
    std::vector<FacetCount> counts;
};

struct SearchResult {
    std::uint32_t total = 0;  // exact, whatever offset and limit
    std::vector<Hit> hits;    // [offset, offset + limit) of the answers in order
    std::vector<Facet> facets;
    std::optional<std::string> suggestion;  // a query that would find more
    std::vector<QueryProblem> problems;  // parts of the query that could not be understood; the rest answered
};

// Documents that hold every word (in any of its trusted forms), every phrase and no excluded word, ranked by BM25F.
// Deterministic: equal scores are in the archive's order.
SearchResult search(const Archive& archive, const SearchRequest& request);
