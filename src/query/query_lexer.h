#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "query/query_language.h"
#include "query/query_problem.h"

enum class LexemeKind {
    text,         // words without marks, read by the tokenizer
    phrase,       // text between quotation marks
    open, close,  // parentheses; always paired, never nested deeper than `deepest_nesting`
    exclusion,    // the hyphen of «-word»; NOT
    field,        // a field's name with its colon
    alternative, conjunction, near
};

struct Lexeme {
    LexemeKind kind = LexemeKind::text;
    ByteRange range;                            // with its marks
    ByteRange inside;                           // text, phrase: without them
    bool value = false;  // text: up to the next space, an exclusion or a field applies to it; field: its value follows
    const QueryConstruct* construct = nullptr;  // field
    std::uint32_t distance = 0;                 // near: words
    std::size_t partner = 0;                    // open: the number of its closing lexeme
};

// The lexemes of a query, in order. Adds to `problems` the marks without a pair. Operators are words where the query has
// no letter but capitals, and AND, OR and NEAR where they stand first or last.
std::vector<Lexeme> lex_query(std::string_view text, std::vector<QueryProblem>& problems);
