#pragma once

#include <string>
#include <vector>

#include "query/search.h"
#include "query/snippet.h"

// A search and its answer, ready to be shown.
struct SearchReport {
    const Archive& archive;
    const SearchRequest& request;
    const SearchResult& result;
    const std::vector<Snippet>& snippets;  // one per hit
    double took_ms = 0;
};

// One JSON object on one line, as README.md describes it; ranges count UTF-16 units.
std::string json_report(const SearchReport& report);

// Rank, title, date and snippet of each hit; the words found in bold where `bold`.
std::string text_report(const SearchReport& report, bool bold);

// What is wrong with the query, and the wrong part of it.
std::string problem_line(const std::string& query, const QueryProblem& problem);
