#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "bench/metrics.h"
#include "corpus/corpus.h"

struct JudgedQuery {
    std::string id;
    std::string text;
};

// A test collection: documents, questions, and which documents answer them.
struct Collection {
    Corpus corpus;           // title, body, and where given themes, authors and date
    std::size_t text_bytes;  // of titles and texts
    std::vector<JudgedQuery> queries;
    std::map<std::string, Judgements> judgements;  // of each query id
};

// Reads a folder: corpus.jsonl (objects with id, title, text; optional themes, authors, date), queries.tsv (query-id,
// text) and qrels.tsv (query-id, corpus-id, score), both with a line of headings.
Result<Collection> load_collection(const std::string& folder);

// `count` of the judged queries, evenly spaced: number i is query i * n / count. All of them where there are no more.
std::vector<JudgedQuery> sample_queries(const Collection& collection, std::size_t count);
