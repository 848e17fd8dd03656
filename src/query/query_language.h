#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/facet_field.h"
#include "index/field.h"

// The one table of what a query can say beside words: the parser looks names up in it, and every help is written from it.

enum class QueryConstructKind {
    phrase,
    exclusion,    // -word
    negation,     // NOT word
    alternative,  // OR
    conjunction,  // AND
    near,         // NEAR/5
    group,        // parentheses
    text_field,   // title:word
    facet_field,  // theme:value
    date_field    // date:2025-04
};

struct Bilingual {
    std::string_view french, english;
};

struct QueryConstruct {
    QueryConstructKind kind;
    Bilingual names;        // separated by spaces, the first one preferred; each name is understood in any query
    Bilingual description;  // one line, without a full stop
    Bilingual example;
    FieldMask fields = any_field;           // text_field: where its words stand
    FacetField facet = FacetField::theme;   // facet_field
};

std::span<const QueryConstruct> query_language();

// The operator of this name, null where it is none. Names are in capitals («OU»), and NEAR is without its number.
const QueryConstruct* operator_named(std::string_view name);

// The field of this name (without its colon), whatever its accents and capitals; null where it is none.
const QueryConstruct* field_named(std::string_view name);

// How the construct is written, from its names in one language: "OR", "NEAR/5", "title:"; nothing for one without names.
std::string spelling(const QueryConstruct& construct, std::string_view names);
