#pragma once

#include <cstddef>

#include "index/field.h"

// Every number that ranking depends on. Changes are judged by the relevance of whole collections, not by one query.

// How far each form of a query word is trusted: what one occurrence of it counts.
struct FormWeights {
    double exact = 1.0;         // written as typed; where no document has that spelling, written so but for accents
    double same_stem = 0.9;     // another inflection of it
    double folded = 0.8;        // written so but for accents, while the typed spelling exists
    double folded_stem = 0.7;   // another inflection of such a form
    double prefix = 0.5;        // begins with the unfinished last word
};
inline constexpr FormWeights form_weights;

// BM25F: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
struct FieldWeight {
    double boost;   // what one occurrence in this field counts
    double length;  // b: 0 ignores the field's length, 1 counts occurrences per length
};
inline constexpr PerField<FieldWeight> field_weights = {{
    {3.0, 0.5},   // title
    {1.0, 0.3},   // label
    {1.5, 0.7},   // summary
    {1.0, 0.7},   // body
    {1.5, 0.5},   // entities
}};
inline constexpr double saturation = 1.2;  // k1

// Words that follow each other in the query and stand close together in a document: this share of the weaker word's idf,
// divided by their distance.
inline constexpr double proximity_weight = 0.8;
inline constexpr std::size_t most_documents_for_proximity = 300;
