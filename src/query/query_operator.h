#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "query/query_language.h"

inline constexpr std::uint32_t default_near_distance = 10;  // words
inline constexpr std::uint32_t longest_near_distance = 1000;

struct QueryOperator {
    QueryConstructKind kind = QueryConstructKind::conjunction;
    std::uint32_t distance = 0;  // near: 1 to the longest
};

// The operator that a unit of text between spaces is: a name in capitals, for NEAR with or without its number («PRÈS/5»).
std::optional<QueryOperator> read_query_operator(std::string_view unit);
