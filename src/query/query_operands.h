#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "query/query_lexer.h"
#include "query/query_terms.h"

// What holds for all of an operand.
struct OperandScope {
    const QueryConstruct* field = nullptr;  // the innermost one around it
    bool excluded = false;
    bool in_order = false;  // beside NEAR

    bool is_of(QueryConstructKind kind) const { return field && field->kind == kind; }
    // Whether each word is an operand of its own, and not the text as a whole the value of a facet or a date.
    bool takes_words() const { return !field || field->kind == QueryConstructKind::text_field; }
    TermScope terms() const { return {field ? field->fields : any_field, excluded, in_order || excluded}; }
};

// Makes nodes of text and phrases by the field that they are in: words, facets or dates.
class QueryOperands {
public:
    QueryOperands(std::string_view text, Language language, bool typing, std::vector<QueryProblem>& problems)
        : text_(text), terms_(text, language, typing), problems_(problems) {}

    // Nothing where there is no word, or no date, which is reported. REQUIRES: a text or phrase lexeme.
    std::optional<QueryNode> read(const Lexeme& lexeme, const OperandScope& scope);

    QueryTerms& terms() { return terms_; }

private:
    std::optional<QueryNode> words(const Lexeme& text, const OperandScope& scope);
    std::optional<QueryNode> facet(const Lexeme& lexeme, const OperandScope& scope) const;
    std::optional<QueryNode> date(const Lexeme& lexeme);
    std::string_view text_of(ByteRange range) const { return text_.substr(range.begin, range.end - range.begin); }

    std::string_view text_;
    QueryTerms terms_;
    std::vector<QueryProblem>& problems_;
};
