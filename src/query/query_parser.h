#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "query/query_problem.h"
#include "query/query_syntax.h"
#include "text/language.h"

struct ParsedQuery {
    std::vector<QueryWord> words;
    QueryNode root;                      // all_of: what the query asks for, in its order
    bool question = false;               // reads like a question of several words
    std::vector<QueryProblem> problems;  // in the order of their places, at most `most_query_problems`
};

inline constexpr std::size_t most_query_problems = 16;

//     query      = [ and-list, { OR, and-list } ]
//     and-list   = near, { [ AND ], near }
//     near       = item, { NEAR [ "/" number ], item }        NEAR binds before AND, AND before OR
//     item       = [ "-" | NOT ], [ field, ":" ], operand
//     operand    = word | phrase | "(", query, ")"
//     phrase     = opening quote, words, closing quote        " " « » “ ” „
//
// Names of operators (in capitals) and fields in French and English, with what they mean: query_language.h. A field holds
// for its operand, the innermost field for what stands in several. A hyphen excludes where it follows a space or an opening
// parenthesis and touches its operand; so does a field its name on one side and, but for one space, its value on the
// other. A field of facets takes words together («theme:(Europe OR Afrique du Nord)» are two values).
//
// Every text is a query; where it breaks a rule, that is reported and the rest is read. A compound («porte-avions»)
// means its parts or the joined word. Stop words count in phrases, beside NEAR, and where nothing else is asked for.
// With `typing`, the last word is unfinished if it ends the text. A query with operators or fields is no question.
ParsedQuery parse_query(std::string_view text, Language language, bool typing);
