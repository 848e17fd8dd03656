#pragma once

#include <string_view>
#include <vector>

#include "query/archive.h"
#include "query/query_parser.h"
#include "query/word_postings.h"

// A parsed query with what the index knows of its words. The nodes of `query.root` number the words of both.
struct ResolvedQuery {
    ParsedQuery query;
    std::vector<WordPostings> words;

    bool has_words() const;  // any that documents must or may hold
};

ResolvedQuery resolve_query(const Archive& archive, std::string_view text, bool typing);
