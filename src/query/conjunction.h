#pragma once

#include <optional>
#include <vector>

#include "query/near_chain.h"
#include "query/query_problem.h"

// The operands between two ORs: collects what stands side by side, binds NEAR before AND, and reports operators without an
// operand.
class Conjunction {
public:
    explicit Conjunction(std::vector<QueryProblem>& problems) : problems_(problems) {}

    void add(QueryNode operand);
    void add_and(ByteRange range);
    void add_near(NearLink link);
    bool expects_near_operand() const { return operator_ && operator_->distance > 0; }

    // One operand as it is, several as an all_of node; nothing without one.
    std::optional<QueryNode> finish();

private:
    void set_operator(NearLink link);
    void report(QueryProblemKind kind, ByteRange range) { problems_.push_back(query_problem(kind, range)); }

    std::vector<QueryProblem>& problems_;
    std::vector<NearChain> chains_;
    std::optional<NearLink> operator_;  // waits for its right operand; AND has no distance
};

// A node around the children, which are spliced where they are of the same kind (all_of). REQUIRES: a child.
QueryNode all_of(std::vector<QueryNode> children);
