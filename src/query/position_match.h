#pragma once

#include "index/index.h"
#include "query/doc_set.h"
#include "query/resolved_query.h"

// Of the candidates, which hold all the words of the node, the documents where they stand as it wants: a phrase's words one after
// the other, the parts of a near node in a row of any order with at most `distance` words from one to the next. In one
// field. A joined compound counts as many words as its parts.
DocSet match_positions(const Index& index, const ResolvedQuery& query, const QueryNode& node, const DocSet& candidates);
