#include "query/near_chain.h"

#include <utility>

namespace {

using Alternatives = std::vector<QueryNode>;

ByteRange around(const std::vector<QueryNode>& nodes) { return {nodes.front().range.begin, nodes.back().range.end}; }

// Adds the words and phrases that stand for the operand; false where it asks for something else.
bool add_alternatives(const QueryNode& operand, Alternatives& out) {
    if (operand.kind == QueryNodeKind::word || operand.kind == QueryNodeKind::phrase) {
        out.push_back(operand);
        return out.size() <= most_near_alternatives;
    }
    if (operand.kind != QueryNodeKind::any_of) return false;
    for (const QueryNode& child : operand.children) {
        if (!add_alternatives(child, out)) return false;
    }
    return true;
}

// Every choice of one alternative for each operand, as near nodes.
Alternatives combine(const std::vector<Alternatives>& operands, std::uint32_t distance) {
    Alternatives nodes(1, QueryNode{QueryNodeKind::near, {}, {}, {}, distance});
    for (const Alternatives& operand : operands) {
        Alternatives longer;
        for (const QueryNode& node : nodes) {
            for (const QueryNode& alternative : operand) {
                longer.push_back(node);
                longer.back().children.push_back(alternative);
                if (longer.size() > most_near_alternatives) return {};
            }
        }
        nodes = std::move(longer);
    }
    for (QueryNode& node : nodes) node.range = around(node.children);
    return nodes;
}

std::optional<QueryNode> run_node(const std::vector<Alternatives>& operands, std::uint32_t distance) {
    Alternatives nodes = combine(operands, distance);
    if (nodes.empty()) return std::nullopt;
    if (nodes.size() == 1) return std::move(nodes.front());
    const ByteRange range{nodes.front().range.begin, nodes.back().range.end};
    return QueryNode{QueryNodeKind::any_of, range, {}, std::move(nodes)};
}

}  // namespace

std::optional<QueryNode> near_node(const NearChain& chain) {
    std::vector<QueryNode> runs;
    std::vector<Alternatives> operands(1);
    if (!add_alternatives(chain.operands.front(), operands.back())) return std::nullopt;
    for (std::size_t i = 0; i < chain.links.size(); ++i) {
        operands.emplace_back();
        if (!add_alternatives(chain.operands[i + 1], operands.back())) return std::nullopt;
        const std::uint32_t distance = chain.links[i].distance;
        if (i + 1 < chain.links.size() && chain.links[i + 1].distance == distance) continue;
        auto run = run_node(operands, distance);
        if (!run) return std::nullopt;
        runs.push_back(std::move(*run));
        operands.erase(operands.begin(), operands.end() - 1);
    }
    if (runs.size() == 1) return std::move(runs.front());
    const ByteRange range = around(runs);
    return QueryNode{QueryNodeKind::all_of, range, {}, std::move(runs)};
}
