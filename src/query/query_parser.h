#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "query/query_syntax.h"
#include "query/search.h"
#include "text/language.h"

// Distinct words beyond this number are left out, with a problem.
inline constexpr std::size_t most_query_words = 64;

struct ParsedQuery {
    std::vector<QueryWord> words;
    QueryNode root;  // all_of: words, compounds, phrases, exclusions in the query's order
    bool question = false;  // reads like a question in a sentence
    std::vector<QueryProblem> problems;
};

//     query      = { word | phrase | exclusion }
//     phrase     = opening quote, words, closing quote        " " « » “ ” „
//     exclusion  = "-", ( word | phrase )                     the hyphen follows a space and touches what follows
//
// Every text is a query: a quote without its pair is reported and left out. A compound («porte-avions») means its parts or
// the joined word. Stop words outside phrases count only where nothing else is asked for. With `typing`, the last word is
// unfinished if it ends the text.
ParsedQuery parse_query(std::string_view text, Language language, bool typing);
