#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/byte_range.h"
#include "corpus/facet_field.h"
#include "index/field.h"
#include "text/edtf.h"

// A word that a query asks for. One entry for each distinct word, whatever its number of repetitions.
struct QueryWord {
    std::string surface;
    std::string folded;
    ByteRange range;               // where it stands first, in the query
    bool unfinished = false;       // also matches as a prefix
    bool quoted = false;           // in a phrase: no other inflection
    bool excluded = false;
    bool joined = false;           // the parts of a compound written together («porteavions»)
    FieldMask fields = any_field;  // where it may stand
    friend bool operator==(const QueryWord&, const QueryWord&) = default;
};

enum class QueryNodeKind {
    all_of,     // children: any number
    any_of,     // children: any number
    word,       // words: one
    phrase,     // words: in order, one after the other in one field
    near,       // children: words and phrases, in one field, each before or behind those before it, at most `distance` words apart
    exclusion,  // children: one
    facet,      // documents filed under a value of `field` that holds the words of `text` in order
    date        // documents whose dates touch `days`
};

// A query is a tree. `range` is the text that the node was read from.
struct QueryNode {
    QueryNodeKind kind = QueryNodeKind::all_of;
    ByteRange range;
    std::vector<std::uint32_t> words;  // numbers in ParsedQuery::words
    std::vector<QueryNode> children;
    std::uint32_t distance = 0;
    FacetField field = FacetField::theme;
    std::string text = {};
    bool unfinished = false;  // facet: the last word of `text` also matches as a prefix
    DateInterval days = {};
};
