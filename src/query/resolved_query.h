#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "query/archive.h"
#include "query/query_parser.h"
#include "query/spelling.h"
#include "query/word_postings.h"
#include "query/word_shares.h"

// What the index knows of a query word.
struct ResolvedWord {
    WordPostings forms;     // all that may stand for it
    WordShares shares;      // of its score
    double importance = 1;  // part of the shares
    std::vector<Correction> corrections = {};  // the words that `forms` are of, where no document holds the word itself
};

// A parsed query, its words resolved. The nodes of `query.root` number the words of both.
struct ResolvedQuery {
    ParsedQuery query;
    std::unique_ptr<DecodedBlocks> blocks;  // of the words' postings
    std::vector<ResolvedWord> words;

    bool has_words() const;  // any that documents must or may hold
};

ResolvedQuery resolve_query(const Archive& archive, std::string_view text, bool typing);
