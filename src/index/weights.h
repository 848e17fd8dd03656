#pragma once

#include <cstddef>

#include "index/field.h"

// Every number that ranking depends on. Changes are judged by the relevance of whole collections, not by one query.

// How far each form of a query word is trusted: what one occurrence of it counts.
struct FormWeights {
    double exact = 1.0;         // written as typed; where no document has that spelling, written so but for accents
    double same_stem = 0.75;    // another inflection of it
    double folded = 0.7;        // written so but for accents, while the typed spelling exists
    double folded_stem = 0.6;   // another inflection of such a form
    double prefix = 0.5;        // begins with the unfinished last word
    double near = 0.4;          // a near spelling, where nothing better is found
};
inline constexpr FormWeights form_weights;

// The exact spelling is an evidence of its own beside all forms together, with this share of the word's score.
inline constexpr double exact_share = 0.3;
// What a name or a number in the query counts more than other words.
inline constexpr double name_importance = 1.2;

// BM25F: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009).
struct FieldWeight {
    double boost;   // what one occurrence in this field counts
    double length;  // b: 0 ignores the field's length, 1 counts occurrences per length
};
inline constexpr PerField<FieldWeight> field_weights = {{
    {2.5, 0.5},   // title
    {1.0, 0.3},   // label
    {1.5, 0.35},  // summary
    {1.0, 0.35},  // body
    {1.5, 0.5},   // entities
}};
inline constexpr double saturation = 1.2;  // k1

// What the places of the words in a document add to its score, in parts of their idf (Closeness).
struct ClosenessWeights {
    double pairs = 0.8;          // of the weaker of two neighbouring words' idf, over the square root of their distance
    double lead = 0.4;           // of a word's idf, where it begins a field
    double lead_decay = 0.9753;  // times this for each word before it: half after 28
    double passage = 0.3;        // of the idf of the different words in the best passage
    unsigned passage_words = 15;
};
inline constexpr ClosenessWeights closeness_weights;
// Of so many of the best by words alone; the development sets rank the same with 64 and with 300.
inline constexpr std::size_t most_documents_for_closeness = 128;
