#include "query/query_operands.h"

#include <utility>

#include "query/conjunction.h"
#include "query/query_date.h"

std::optional<QueryNode> QueryOperands::read(const Lexeme& lexeme, const OperandScope& scope) {
    if (scope.is_of(QueryConstructKind::facet_field)) return facet(lexeme, scope);
    if (scope.is_of(QueryConstructKind::date_field)) return date(lexeme);
    if (lexeme.kind == LexemeKind::phrase) return terms_.phrase(terms_.tokens_of(lexeme.inside), scope.terms());
    return words(lexeme, scope);
}

// The words of text without a space («tire-bouchon», «a/b»): all of them, or none where they are excluded.
std::optional<QueryNode> QueryOperands::words(const Lexeme& text, const OperandScope& scope) {
    const std::vector<Token> tokens = terms_.tokens_of(text.inside);
    std::vector<QueryNode> nodes;
    for (const Term& term : QueryTerms::terms_of(tokens)) {
        if (auto node = terms_.term(term, scope.terms())) nodes.push_back(std::move(*node));
    }
    if (nodes.empty()) return std::nullopt;
    if (nodes.size() == 1) return std::move(nodes.front());
    if (!scope.excluded) return all_of(std::move(nodes));
    const ByteRange range{nodes.front().range.begin, nodes.back().range.end};
    return QueryNode{QueryNodeKind::any_of, range, {}, std::move(nodes)};
}

std::optional<QueryNode> QueryOperands::facet(const Lexeme& lexeme, const OperandScope& scope) const {
    if (terms_.tokens_of(lexeme.inside).empty()) return std::nullopt;
    QueryNode node{QueryNodeKind::facet, lexeme.inside, {}, {}};
    node.field = scope.field->facet;
    node.text = text_of(lexeme.inside);
    node.unfinished = lexeme.kind == LexemeKind::text && !scope.excluded && terms_.is_unfinished(lexeme.inside);
    return node;
}

std::optional<QueryNode> QueryOperands::date(const Lexeme& lexeme) {
    const auto days = query_days(text_of(lexeme.inside));
    if (!days) {
        problems_.push_back(query_problem(QueryProblemKind::bad_date, lexeme.range));
        return std::nullopt;
    }
    QueryNode node{QueryNodeKind::date, lexeme.inside, {}, {}};
    node.days = *days;
    return node;
}
