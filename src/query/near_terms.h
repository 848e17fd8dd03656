#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "index/dictionary.h"

// Terms whose folded form differs from a word by few edits.
struct NearTerms {
    TermRange terms;  // consecutive terms of one folded form, or of one beginning
    // Restricted Damerau-Levenshtein distance: one letter more, less, another, or two swapped. Of several beginnings the least.
    std::uint32_t distance = 0;
};

// Finds the forms within `most` edits (1 or 2) of `folded`; with `beginning`, those that begin within so many edits of it. Letters are
// bytes. The sorted dictionary is walked as a trie (F. Damerau, "A technique for computer detection and correction of spelling
// errors", 1964; K. Oflazer, "Error-tolerant finite-state recognition", 1996): a beginning that is too far away is left as a whole, and where
// no edit is left only the letters that can follow are looked up.
std::vector<NearTerms> near_terms(const Dictionary& dictionary, std::string_view folded, std::uint32_t most, bool beginning);
