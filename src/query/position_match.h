#pragma once

#include "index/index.h"
#include "query/doc_set.h"
#include "query/resolved_query.h"

// Of the candidates, which hold all the words of the node, the documents where they stand as it wants: a phrase's words one after
// the other; of a near node, each part before or behind the row of those named before it, at most `distance` words from it. In one
// field. A joined compound counts as many words as its parts.
DocSet match_positions(const Index& index, const ResolvedQuery& query, const QueryNode& node, const DocSet& candidates);
