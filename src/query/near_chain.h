#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "query/query_syntax.h"

struct NearLink {
    ByteRange range;  // of the operator
    std::uint32_t distance = 0;
};

// Operands with NEAR between them: one more than links.
struct NearChain {
    std::vector<QueryNode> operands;
    std::vector<NearLink> links;
};

// What a chain asks for: near nodes of words and phrases, one for each run of links of one distance, neighbouring runs
// sharing an operand. Alternatives among the operands become alternatives of near nodes. Nothing where an operand is
// anything else, or there would be more than `most_near_alternatives`. REQUIRES: a link.
std::optional<QueryNode> near_node(const NearChain& chain);

inline constexpr std::size_t most_near_alternatives = 64;
