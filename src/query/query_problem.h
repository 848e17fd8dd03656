#pragma once

#include <string>
#include <string_view>

#include "base/byte_range.h"

// What can be wrong with a query. None of it empties the answer: what can be read is searched.
enum class QueryProblemKind {
    unpaired_quote,
    unpaired_parenthesis,
    empty_group,      // (), or parentheses without a word
    missing_operand,  // an operator without a word on one of its sides
    near_operand,     // NEAR beside something that is neither word nor phrase nor alternatives of these
    bad_date,
    empty_field_value,  // «titre:» and nothing after it
    too_many_words,
    nesting_too_deep
};

struct QueryProblem {
    ByteRange range;  // the part of the query's text that is wrong
    QueryProblemKind kind = QueryProblemKind::unpaired_quote;
    std::string message;  // English
};

// The kind as programs read it: "unpaired_quote".
std::string_view name_of(QueryProblemKind kind);

// A problem with the message of its kind.
QueryProblem query_problem(QueryProblemKind kind, ByteRange range);
