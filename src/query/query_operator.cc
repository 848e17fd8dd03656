#include "query/query_operator.h"

#include <algorithm>

namespace {

// The number of «/5»; nothing where the text is none.
std::optional<std::uint32_t> near_distance(std::string_view suffix) {
    if (suffix.empty()) return default_near_distance;
    if (suffix.size() < 2) return std::nullopt;
    std::uint32_t distance = 0;
    for (const char digit : suffix.substr(1)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        distance = std::min(distance * 10 + static_cast<std::uint32_t>(digit - '0'), longest_near_distance);
    }
    return std::max(distance, 1u);
}

}  // namespace

std::optional<QueryOperator> read_query_operator(std::string_view unit) {
    const std::size_t slash = std::min(unit.find('/'), unit.size());
    const QueryConstruct* construct = operator_named(unit.substr(0, slash));
    if (!construct) return std::nullopt;
    if (construct->kind != QueryConstructKind::near) {
        return slash == unit.size() ? std::optional(QueryOperator{construct->kind}) : std::nullopt;
    }
    const auto distance = near_distance(unit.substr(slash));
    if (!distance) return std::nullopt;
    return QueryOperator{construct->kind, *distance};
}
