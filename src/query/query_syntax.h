#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/byte_range.h"

// A word that a query asks for. One entry for each distinct word, whatever its number of repetitions.
struct QueryWord {
    std::string surface;
    std::string folded;
    ByteRange range;          // where it stands first, in the query
    bool unfinished = false;  // also matches as a prefix
    bool quoted = false;      // in a phrase: no other inflection
    bool excluded = false;
    bool joined = false;      // the parts of a compound written together («porteavions»)
    friend bool operator==(const QueryWord&, const QueryWord&) = default;
};

enum class QueryNodeKind { all_of, any_of, word, phrase, exclusion };

// A query is a tree. `range` is the text that the node was read from.
struct QueryNode {
    QueryNodeKind kind = QueryNodeKind::all_of;
    ByteRange range;
    std::vector<std::uint32_t> words;  // numbers in ParsedQuery::words; word: one, phrase: in order
    std::vector<QueryNode> children;   // all_of, any_of: any number; exclusion: one
};
