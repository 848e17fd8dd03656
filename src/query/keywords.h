#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "query/archive.h"
#include "query/search.h"
#include "query/word_postings.h"

// A word that distinguishes some documents from the rest of the archive: all forms of one stem.
struct Keyword {
    std::string written;          // its commonest form in the documents, as it stands there first
    double weight = 0;            // tf * idf, the frequency saturated as in BM25F; comparable within one answer
    std::uint32_t documents = 0;  // of the given ones, that hold it
    std::vector<WeightedTerm> terms;
};

// The words that most distinguish the documents, best first: those that are frequent in them and rare elsewhere. Neither stop words
// nor numbers. Reads the texts of the documents: give at most a few dozen.
std::vector<Keyword> keywords(const Archive& archive, std::span<const DocId> docs, std::size_t limit);

// The same for the first documents of a result, so many at most.
inline constexpr std::size_t most_documents_for_keywords = 30;
std::vector<Keyword> keywords(const Archive& archive, const SearchResult& result, std::size_t limit);
