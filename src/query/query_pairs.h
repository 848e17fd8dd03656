#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "query/query_problem.h"

// Two marks of a query that belong together.
struct QueryPair {
    bool quotes = false;  // else parentheses
    ByteRange open, close;
};

inline constexpr std::size_t deepest_nesting = 32;  // parentheses in parentheses

bool is_quotation_mark(char32_t point);  // " « » “ ” „ ‟

// The pairs in the order of their opening marks. What stands between quotation marks is text. A mark without its pair and
// parentheses beyond the deepest nesting are in no pair and reported.
std::vector<QueryPair> find_pairs(std::string_view text, std::vector<QueryProblem>& problems);
