#pragma once

#include "index/index.h"
#include "query/doc_set.h"
#include "query/resolved_query.h"

// The documents that answer a query, filters apart.
struct Answers {
    DocSet docs;
    bool any_word = false;      // one word is enough
    bool just_the_words = false;  // `docs` are those that hold any of the query's words, whatever the words' order and place
};

// Whoever types words wants the documents that hold them all; whoever asks a question in a sentence uses words that no answer
// holds («Qui a lancé … ?»). One word is enough for a question of at least two words, and for three words or more that no
// document holds together. Compounds count as one word; phrases and exclusions stay in force.
inline constexpr std::size_t fewest_words_of_question = 2;
inline constexpr std::size_t fewest_words_for_any = 3;

Answers evaluate(const Index& index, const ResolvedQuery& query);
