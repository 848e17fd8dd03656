#pragma once

#include <cstddef>
#include <vector>

#include "query/best_documents.h"
#include "query/resolved_query.h"

// The `count` documents with the best sums of the words' scores (WordScorer), best first.
//
// Exact, though most documents are not looked at: the archive is passed in windows, and in each the words whose bounds together cannot
// reach the worst of the best so far are only looked up for documents that others bring (MaxScore: H. Turtle, J. Flood, "Query
// Evaluation: Strategies and Optimizations", 1995; with bounds of blocks: S. Ding, T. Suel, "Faster top-k document retrieval
// using block-max indexes", 2011).
//
// `among`: the documents to choose from, all of which count even without a word; null where they are those that hold any word.
std::vector<Hit> top_documents(const Index& index, const ResolvedQuery& query, const DocSet* among, std::size_t count);

// What to pass as `among`, where all the documents that hold any word may be the answers: few of them are faster looked up than found.
const DocSet* named_answers(const DocSet& answers, bool just_the_words);

// The same sums for given documents, ascending.
std::vector<Hit> scored(const Index& index, const ResolvedQuery& query, const std::vector<std::uint32_t>& docs);
