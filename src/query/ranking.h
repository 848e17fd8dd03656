#pragma once

#include <vector>

#include "index/index.h"
#include "query/doc_set.h"
#include "query/resolved_query.h"
#include "query/search.h"

// The rows [offset, offset + limit) of the answers in the order asked for, with their scores. With `just_the_words`, the answers are
// all documents that hold a word of the query.
std::vector<Hit> rank(const Index& index, const ResolvedQuery& query, const DocSet& answers, bool just_the_words,
                      const SearchRequest& request);
