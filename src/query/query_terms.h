#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "query/query_words.h"
#include "text/language.h"
#include "text/tokenizer.h"

// How a term is asked for.
struct TermScope {
    FieldMask fields = any_field;
    bool excluded = false;
    bool in_order = false;  // a compound is the phrase of its parts, or joined
};

// A word of the query's text, or a compound: its parts, then the joined word.
using Term = std::span<const Token>;

// Makes nodes of the query's text: words, compounds and phrases. A node is missing where it would have no words, as none
// are in the text or there are too many.
class QueryTerms {
public:
    QueryTerms(std::string_view text, Language language, bool typing)
        : text_(text), language_(language), typing_(typing) {}

    std::vector<Token> tokens_of(ByteRange range) const;  // their ranges count from the beginning of the query
    static std::vector<Term> terms_of(const std::vector<Token>& tokens);

    std::optional<QueryNode> term(Term term, const TermScope& scope);
    std::optional<QueryNode> phrase(std::span<const Token> tokens, const TermScope& scope);

    QueryWords& words() { return words_; }
    bool is_unfinished(ByteRange range) const { return typing_ && range.end == text_.size(); }

private:
    QueryWord word_of(const Token& token, bool quoted, const TermScope& scope) const;
    std::optional<QueryNode> word(const Token& token, const TermScope& scope);
    std::optional<QueryNode> parts(std::span<const Token> parts, const TermScope& scope);
    std::optional<QueryNode> compound(Term term, const TermScope& scope);

    std::string_view text_;
    Language language_;
    bool typing_;
    QueryWords words_;
};
