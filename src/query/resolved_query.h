#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "index/weights.h"
#include "query/archive.h"
#include "query/query_parser.h"
#include "query/spelling.h"
#include "query/word_postings.h"

// What the index knows of a query word.
struct ResolvedWord {
    WordPostings forms;                  // all that may stand for it
    std::optional<WordPostings> exact;   // those spelt as typed, where there are others: an evidence of its own
    double importance = 1;
    std::vector<Correction> corrections = {};  // the words that `forms` are of, where no document holds the word itself

    // What the scores of `forms` and of `exact` are multiplied by.
    double share_of_forms() const { return importance * (exact ? 1 - exact_share : 1); }
    double share_of_exact() const { return importance * exact_share; }
};

// A parsed query, its words resolved. The nodes of `query.root` number the words of both.
struct ResolvedQuery {
    ParsedQuery query;
    std::unique_ptr<DecodedBlocks> blocks;  // of the words' postings
    std::vector<ResolvedWord> words;

    bool has_words() const;  // any that documents must or may hold
};

ResolvedQuery resolve_query(const Archive& archive, std::string_view text, bool typing);
