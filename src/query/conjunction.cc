#include "query/conjunction.h"

#include <utility>

void Conjunction::add(QueryNode operand) {
    const auto before = std::exchange(operator_, std::nullopt);
    if (before && before->distance > 0) {
        chains_.back().operands.push_back(std::move(operand));
        chains_.back().links.push_back(*before);
    } else {
        chains_.push_back({{std::move(operand)}, {}});
    }
}

void Conjunction::add_and(ByteRange range) { set_operator({range, 0}); }

void Conjunction::add_near(NearLink link) { set_operator(link); }

void Conjunction::set_operator(NearLink link) {
    if (chains_.empty()) return report(QueryProblemKind::missing_operand, link.range);
    if (operator_) report(QueryProblemKind::missing_operand, operator_->range);
    operator_ = link;
}

std::optional<QueryNode> Conjunction::finish() {
    if (operator_) report(QueryProblemKind::missing_operand, operator_->range);
    std::vector<QueryNode> nodes;
    for (NearChain& chain : chains_) {
        if (!chain.links.empty()) {
            if (auto near = near_node(chain)) {
                nodes.push_back(std::move(*near));
                continue;
            }
            report(QueryProblemKind::near_operand, chain.links.front().range);
        }
        for (QueryNode& operand : chain.operands) nodes.push_back(std::move(operand));
    }
    if (nodes.empty()) return std::nullopt;
    return nodes.size() == 1 ? std::move(nodes.front()) : all_of(std::move(nodes));
}

QueryNode all_of(std::vector<QueryNode> children) {
    QueryNode node{QueryNodeKind::all_of, {children.front().range.begin, children.back().range.end}, {}, {}};
    for (QueryNode& child : children) {
        if (child.kind != QueryNodeKind::all_of) {
            node.children.push_back(std::move(child));
            continue;
        }
        for (QueryNode& grandchild : child.children) node.children.push_back(std::move(grandchild));
    }
    return node;
}
