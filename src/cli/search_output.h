#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/search_json.h"
#include "query/keywords.h"
#include "query/search.h"

// A search and its answer, ready to be shown.
struct SearchReport {
    const Archive& archive;
    const SearchRequest& request;
    const SearchResult& result;
    const HitDetails& details;  // snippets for all hits
    double took_ms = 0;
    std::optional<std::vector<Keyword>> keywords = {};
};

// One JSON object on one line, as README.md describes it; ranges count UTF-16 units.
std::string json_report(const SearchReport& report);

// Rank, title, date and snippet of each hit, the words found in bold where `bold`, and its reasons where they are explained
// (explanation_output.h); then the keywords.
std::string text_report(const SearchReport& report, bool bold);

// What is wrong with the query, and the wrong part of it.
std::string problem_line(const std::string& query, const QueryProblem& problem);

// One line of text that cannot steer a terminal: same length, control characters as spaces.
std::string one_line(std::string text);
