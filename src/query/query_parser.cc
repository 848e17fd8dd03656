#include "query/query_parser.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/sorted_order.h"
#include "query/conjunction.h"
#include "query/query_lexer.h"
#include "query/query_operands.h"
#include "query/query_stop_words.h"
#include "query/question.h"
#include "text/tokenizer.h"

namespace {

constexpr std::size_t longest_beginning = 64;  // bytes in which a question shows itself

using MaybeNode = std::optional<QueryNode>;

class QueryParser {
public:
    QueryParser(std::string_view text, Language language, bool typing)
        : text_(text),
          language_(language),
          operands_(text, language, typing, problems_),
          lexemes_(lex_query(text, problems_)) {}

    ParsedQuery run() {
        ParsedQuery query;
        if (auto node = alternatives({})) {
            std::vector<QueryNode> children;
            children.push_back(std::move(*node));
            query.root = all_of(std::move(children));
        }
        query.root.range = {0, static_cast<std::uint32_t>(text_.size())};
        query.question = operands_.terms().words().size() > 1 && !has_syntax() &&
                         is_question(text_, tokenize(text_.substr(0, longest_beginning), language_), language_);
        drop_stop_words(query.root, operands_.terms().words(), language_);
        if (const auto range = operands_.terms().words().left_out()) report(QueryProblemKind::too_many_words, *range);
        query.words = operands_.terms().words().take_used(query.root);
        query.problems = sorted_problems();
        return query;
    }

private:
    bool at(LexemeKind kind) const { return next_ < lexemes_.size() && lexemes_[next_].kind == kind; }
    bool at_operand() const {
        return at(LexemeKind::text) || at(LexemeKind::phrase) || at(LexemeKind::open) || at(LexemeKind::field);
    }
    const Lexeme& take() { return lexemes_[next_++]; }
    void report(QueryProblemKind kind, ByteRange range) { problems_.push_back(query_problem(kind, range)); }

    bool has_syntax() const {
        return std::any_of(lexemes_.begin(), lexemes_.end(), [](const Lexeme& lexeme) {
            return lexeme.kind == LexemeKind::alternative || lexeme.kind == LexemeKind::conjunction ||
                   lexeme.kind == LexemeKind::near || (lexeme.kind == LexemeKind::field && lexeme.value);
        });
    }

    std::vector<QueryProblem> sorted_problems() {
        sort_by(problems_, [](const QueryProblem& a, const QueryProblem& b) { return a.range.begin < b.range.begin; });
        if (problems_.size() > most_query_problems) problems_.resize(most_query_problems);
        return std::move(problems_);
    }

    // An and-list, or several with OR between them.
    MaybeNode alternatives(const OperandScope& scope) {
        std::vector<QueryNode> branches;
        std::optional<ByteRange> before;  // the OR before the branch
        for (;;) {
            const std::size_t problems = problems_.size();
            auto branch = conjunction(scope);
            const bool more = at(LexemeKind::alternative);
            if (branch) {
                branches.push_back(std::move(*branch));
            } else if ((before || more) && problems_.size() == problems) {
                report(QueryProblemKind::missing_operand, before ? *before : lexemes_[next_].range);
            }
            if (!more) break;
            before = take().range;
        }
        if (branches.empty()) return std::nullopt;
        if (branches.size() == 1) return std::move(branches.front());
        const ByteRange range{branches.front().range.begin, branches.back().range.end};
        return QueryNode{QueryNodeKind::any_of, range, {}, std::move(branches)};
    }

    MaybeNode conjunction(const OperandScope& scope) {
        Conjunction list(problems_);
        while (next_ < lexemes_.size() && !at(LexemeKind::close) && !at(LexemeKind::alternative)) {
            if (at(LexemeKind::conjunction)) {
                list.add_and(take().range);
            } else if (at(LexemeKind::near)) {
                const Lexeme& near = take();
                list.add_near({near.range, near.distance});
            } else {
                item(scope, list);
            }
        }
        return list.finish();
    }

    void item(const OperandScope& outer, Conjunction& list) {
        OperandScope scope = outer;
        const bool negated = at(LexemeKind::exclusion);
        if (negated) {
            const ByteRange mark = take().range;
            if (!at_operand()) return report(QueryProblemKind::missing_operand, mark);
            scope.excluded = true;
        }
        const Lexeme* field = at(LexemeKind::field) ? &take() : nullptr;
        if (field && !field->value) return report(QueryProblemKind::empty_field_value, field->range);
        if (field) scope.field = field->construct;
        if (at(LexemeKind::text) && scope.takes_words() && !lexemes_[next_].value && !negated)
            return add_words(take(), scope, list);
        scope.in_order = scope.in_order || list.expects_near_operand() || is_near_after_operand();
        const std::size_t problems = problems_.size();
        auto node = at(LexemeKind::open) ? group(take(), scope) : operands_.read(take(), scope);
        if (!node && field && problems_.size() == problems) report(QueryProblemKind::empty_field_value, field->range);
        if (node) list.add(negated ? exclusion(std::move(*node)) : std::move(*node));
    }

    bool is_near_after_operand() const {
        const std::size_t last = at(LexemeKind::open) ? lexemes_[next_].partner : next_;
        return last + 1 < lexemes_.size() && lexemes_[last + 1].kind == LexemeKind::near;
    }

    static QueryNode exclusion(QueryNode node) {
        QueryNode out{QueryNodeKind::exclusion, node.range, {}, {}};
        out.children.push_back(std::move(node));
        return out;
    }

    // Every word is an operand of its own. The first and the last may stand beside NEAR.
    void add_words(const Lexeme& text, const OperandScope& scope, Conjunction& list) {
        QueryTerms& query_terms = operands_.terms();
        const std::vector<Token> tokens = query_terms.tokens_of(text.inside);
        const std::vector<Term> terms = QueryTerms::terms_of(tokens);
        for (std::size_t i = 0; i < terms.size(); ++i) {
            TermScope term_scope = scope.terms();
            const bool before_near = i + 1 == terms.size() && at(LexemeKind::near);
            term_scope.in_order = term_scope.in_order || list.expects_near_operand() || before_near;
            if (auto node = query_terms.term(terms[i], term_scope)) list.add(std::move(*node));
        }
    }

    MaybeNode group(const Lexeme& open, const OperandScope& scope) {
        const std::size_t problems = problems_.size();
        auto node = alternatives(scope);
        const ByteRange close = take().range;
        if (!node && problems_.size() == problems && !operands_.terms().words().left_out()) {
            report(QueryProblemKind::empty_group, {open.range.begin, close.end});
        }
        return node;
    }

    std::string_view text_;
    Language language_;
    std::vector<QueryProblem> problems_;
    QueryOperands operands_;
    std::vector<Lexeme> lexemes_;
    std::size_t next_ = 0;
};

}  // namespace

ParsedQuery parse_query(std::string_view text, Language language, bool typing) {
    return QueryParser(text, language, typing).run();
}
