#pragma once

#include "query/query_syntax.h"
#include "query/query_words.h"
#include "text/language.h"

// Takes the stop words out of every bag (all_of) of the tree that asks for something else in the same fields; where it asks
// for nothing else, an unfinished last one is the beginning of another word and stays alone. Phrases, NEAR and alternatives
// keep their words. Bags of one that remain, but the root, are replaced by what they hold.
void drop_stop_words(QueryNode& root, const QueryWords& words, Language language);
