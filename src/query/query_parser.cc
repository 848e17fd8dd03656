#include "query/query_parser.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "query/conjunction.h"
#include "query/query_date.h"
#include "query/query_lexer.h"
#include "query/query_stop_words.h"
#include "query/query_terms.h"
#include "query/question.h"
#include "text/tokenizer.h"

namespace {

constexpr std::size_t longest_beginning = 64;  // bytes in which a question shows itself

// What holds for all of an operand.
struct Scope {
    const QueryConstruct* field = nullptr;
    bool excluded = false;
    bool in_order = false;

    bool is_of(QueryConstructKind kind) const { return field && field->kind == kind; }
    TermScope terms() const { return {field ? field->fields : any_field, excluded, in_order || excluded}; }
};

using MaybeNode = std::optional<QueryNode>;

class QueryParser {
public:
    QueryParser(std::string_view text, Language language, bool typing)
        : text_(text), language_(language), terms_(text, language, typing), lexemes_(lex_query(text, problems_)) {}

    ParsedQuery run() {
        ParsedQuery query;
        query.question = !has_syntax() && is_question(text_, tokenize(text_.substr(0, longest_beginning), language_), language_);
        if (auto node = alternatives({})) {
            std::vector<QueryNode> children;
            children.push_back(std::move(*node));
            query.root = all_of(std::move(children));
        }
        query.root.range = {0, static_cast<std::uint32_t>(text_.size())};
        drop_stop_words(query.root, terms_.words(), language_);
        if (const auto range = terms_.words().left_out()) report(QueryProblemKind::too_many_words, *range);
        query.words = terms_.words().take_used(query.root);
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
                   lexeme.kind == LexemeKind::near || lexeme.kind == LexemeKind::field;
        });
    }

    std::vector<QueryProblem> sorted_problems() {
        std::stable_sort(problems_.begin(), problems_.end(), [](const QueryProblem& a, const QueryProblem& b) {
            return a.range.begin < b.range.begin;
        });
        if (problems_.size() > most_query_problems) problems_.resize(most_query_problems);
        return std::move(problems_);
    }

    // An and-list, or several with OR between them.
    MaybeNode alternatives(const Scope& scope) {
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

    MaybeNode conjunction(const Scope& scope) {
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

    void item(const Scope& outer, Conjunction& list) {
        Scope scope = outer;
        const bool negated = at(LexemeKind::exclusion);
        if (negated) {
            const ByteRange mark = take().range;
            if (!at_operand()) return report(QueryProblemKind::missing_operand, mark);
            scope.excluded = true;
        }
        const Lexeme* field = at(LexemeKind::field) ? &take() : nullptr;
        if (field && !field->value) return report(QueryProblemKind::empty_field_value, field->range);
        if (field) scope.field = field->construct;
        const bool words = at(LexemeKind::text) && !scope.is_of(QueryConstructKind::facet_field) &&
                           !scope.is_of(QueryConstructKind::date_field);
        if (words && !lexemes_[next_].value && !negated) return add_words(take(), scope, list);
        scope.in_order = scope.in_order || list.expects_near_operand() || is_near_after_operand();
        const std::size_t problems = problems_.size();
        auto node = operand(scope);
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
    void add_words(const Lexeme& text, const Scope& scope, Conjunction& list) {
        const std::vector<Token> tokens = terms_.tokens_of(text.inside);
        const std::vector<Term> terms = QueryTerms::terms_of(tokens);
        for (std::size_t i = 0; i < terms.size(); ++i) {
            TermScope term_scope = scope.terms();
            const bool before_near = i + 1 == terms.size() && at(LexemeKind::near);
            term_scope.in_order = term_scope.in_order || list.expects_near_operand() || before_near;
            if (auto node = terms_.term(terms[i], term_scope)) list.add(std::move(*node));
        }
    }

    MaybeNode operand(const Scope& scope) {
        const Lexeme& lexeme = take();
        if (lexeme.kind == LexemeKind::open) return group(lexeme, scope);
        if (scope.is_of(QueryConstructKind::facet_field)) return facet(lexeme, scope);
        if (scope.is_of(QueryConstructKind::date_field)) return date(lexeme);
        if (lexeme.kind == LexemeKind::phrase) return terms_.phrase(terms_.tokens_of(lexeme.inside), scope.terms());
        return value(lexeme, scope);
    }

    MaybeNode group(const Lexeme& open, const Scope& scope) {
        const std::size_t problems = problems_.size();
        auto node = alternatives(scope);
        const ByteRange close = take().range;
        if (!node && problems_.size() == problems && !terms_.words().left_out()) {
            report(QueryProblemKind::empty_group, {open.range.begin, close.end});
        }
        return node;
    }

    // The words of text without a space («tire-bouchon», «a/b»): all of them, or none where they are excluded.
    MaybeNode value(const Lexeme& text, const Scope& scope) {
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

    std::string text_of(ByteRange range) const {
        return std::string(text_.substr(range.begin, range.end - range.begin));
    }

    MaybeNode facet(const Lexeme& lexeme, const Scope& scope) {
        if (terms_.tokens_of(lexeme.inside).empty()) return std::nullopt;
        QueryNode node{QueryNodeKind::facet, lexeme.inside, {}, {}};
        node.field = scope.field->facet;
        node.text = text_of(lexeme.inside);
        node.unfinished = lexeme.kind == LexemeKind::text && !scope.excluded && terms_.is_unfinished(lexeme.inside);
        return node;
    }

    MaybeNode date(const Lexeme& lexeme) {
        const auto days = query_days(text_of(lexeme.inside));
        if (!days) {
            report(QueryProblemKind::bad_date, lexeme.range);
            return std::nullopt;
        }
        QueryNode node{QueryNodeKind::date, lexeme.inside, {}, {}};
        node.days = *days;
        return node;
    }

    std::string_view text_;
    Language language_;
    QueryTerms terms_;
    std::vector<QueryProblem> problems_;
    std::vector<Lexeme> lexemes_;
    std::size_t next_ = 0;
};

}  // namespace

ParsedQuery parse_query(std::string_view text, Language language, bool typing) {
    return QueryParser(text, language, typing).run();
}
