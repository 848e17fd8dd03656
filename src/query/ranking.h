#pragma once

#include <vector>

#include "index/index.h"
#include "query/doc_set.h"
#include "query/resolved_query.h"
#include "query/search.h"

// The rows [offset, offset + limit) of the answers in the order asked for, with their scores.
std::vector<Hit> rank(const Index& index, const ResolvedQuery& query, DocSpan answers, const SearchRequest& request);
