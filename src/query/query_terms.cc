#include "query/query_terms.h"

#include <algorithm>
#include <utility>

#include "text/stop_words.h"

std::vector<Token> QueryTerms::tokens_of(ByteRange range) const {
    std::vector<Token> tokens = tokenize(text_.substr(range.begin, range.end - range.begin), language_);
    for (Token& token : tokens) {
        token.range.begin += range.begin;
        token.range.end += range.begin;
    }
    return tokens;
}

std::vector<Term> QueryTerms::terms_of(const std::vector<Token>& tokens) {
    std::vector<Term> terms;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        std::size_t begin = i;
        while (tokens[i].span > 1 && !terms.empty() && terms.back().front().position >= tokens[i].position) {
            begin -= terms.back().size();  // a joined compound follows its parts
            terms.pop_back();
        }
        terms.push_back(std::span(tokens).subspan(begin, i + 1 - begin));
    }
    return terms;
}

std::optional<QueryNode> QueryTerms::term(Term term, const TermScope& scope) {
    return term.size() == 1 ? word(term.front(), scope) : compound(term, scope);
}

QueryWord QueryTerms::word_of(const Token& token, bool quoted, const TermScope& scope) const {
    const bool unfinished = !quoted && !scope.excluded && is_unfinished(token.range);
    return {token.surface, token.folded, token.range, unfinished, quoted, scope.excluded, token.span > 1, scope.fields};
}

std::optional<QueryNode> QueryTerms::word(const Token& token, const TermScope& scope) {
    const auto number = words_.number_of(word_of(token, false, scope));
    if (!number) return std::nullopt;
    return QueryNode{QueryNodeKind::word, token.range, {*number}, {}};
}

std::optional<QueryNode> QueryTerms::phrase(std::span<const Token> tokens, const TermScope& scope) {
    QueryNode node{QueryNodeKind::phrase, {}, {}, {}};
    for (const Token& token : tokens) {
        if (token.span > 1) continue;
        const auto number = words_.number_of(word_of(token, true, scope));
        if (!number) break;
        if (node.words.empty()) node.range = token.range;
        node.range.end = token.range.end;
        node.words.push_back(*number);
    }
    if (node.words.empty()) return std::nullopt;
    return node;
}

// All parts in any order; stop words among them («doit-il») are not asked for beside others.
std::optional<QueryNode> QueryTerms::parts(std::span<const Token> parts, const TermScope& scope) {
    const auto is_stop = [this](const Token& token) { return is_stop_word(token.folded, language_); };
    const bool stop = std::all_of(parts.begin(), parts.end(), is_stop);
    QueryNode all{QueryNodeKind::all_of, {}, {}, {}};
    for (const Token& part : parts) {
        if (!stop && is_stop(part)) continue;
        if (auto node = word(part, scope)) all.children.push_back(std::move(*node));
    }
    if (all.children.empty()) return std::nullopt;
    return all;
}

// «porte-avions»: (porte and avions) or porteavions.
std::optional<QueryNode> QueryTerms::compound(Term term, const TermScope& scope) {
    const Token& joined = term.back();
    const auto apart = term.first(term.size() - 1);
    QueryNode any{QueryNodeKind::any_of, joined.range, {}, {}};
    if (auto node = scope.in_order ? phrase(apart, scope) : parts(apart, scope)) {
        node->range = joined.range;
        any.children.push_back(std::move(*node));
    }
    if (any.children.empty()) return std::nullopt;
    if (auto node = word(joined, scope)) any.children.push_back(std::move(*node));
    return any;
}
