#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "query/archive.h"
#include "query/doc_set.h"
#include "query/query_parser.h"
#include "query/term_expansion.h"

// A word of a query with what the index knows of it.
struct ResolvedWord {
    std::vector<WeightedTerm> terms;  // in the dictionary's order
    DocSet docs;                      // that hold any of them

    bool holds(TermId term) const;
};

// A parsed query, its words resolved. The nodes of `query.root` number the words of both.
struct ResolvedQuery {
    ParsedQuery query;
    std::vector<ResolvedWord> words;

    bool has_words() const;  // any that documents must or may hold
};

ResolvedQuery resolve_query(const Archive& archive, std::string_view text, bool typing);

// The positions of any of the word's terms in one document, ascending.
void positions_in(const Postings& postings, const ResolvedWord& word, std::uint32_t doc, std::vector<Position>& out);
