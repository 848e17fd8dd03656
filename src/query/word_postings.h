#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "index/dictionary.h"
#include "index/index.h"
#include "query/doc_set.h"
#include "query/term_expansion.h"

// The documents of a query word: those of any of its terms.
//
// Few terms are read where they are stored. Many (the completions of an unfinished word) are gathered into one list first; and where
// even that would be long (broad completions, of one or two letters), what counts is only that a document holds one of them.
class WordPostings {
public:
    // A posting of a gathered term, in the order of documents.
    struct Gathered {
        std::uint32_t doc;
        std::uint32_t term;  // number in terms()
        float frequency;     // weighted by form and field
    };

    // `completions`: the terms that begin with an unfinished word.
    // `blocks`: of the query; must outlive this.
    WordPostings(const Index& index, DecodedBlocks& blocks, std::vector<WeightedTerm> terms, TermRange completions, FieldMask fields);

    // Those that stand for the word; broad completions are not among them.
    const std::vector<WeightedTerm>& terms() const { return terms_; }
    // How many of terms(), from the first on, are read where they are stored; the others are gathered.
    std::size_t stored_terms() const { return stored_; }
    // A cursor of a stored term.
    PostingCursor cursor(std::size_t term) const { return index_.postings(terms_[term].location, &blocks_); }
    std::span<const Gathered> gathered() const { return gathered_; }
    float largest_gathered_frequency() const { return largest_gathered_; }
    const DocSet* broad() const { return broad_ ? &*broad_ : nullptr; }
    bool holds(TermId term) const;
    FieldMask fields() const { return fields_; }

    // Upper bound of size(): what the idf is computed from.
    std::uint32_t document_frequency() const { return document_frequency_; }
    // The same of the terms spelt as typed.
    std::uint32_t exact_document_frequency() const;
    DocSet docs() const;
    // `docs` without those that do not hold the word. Cost: by the smaller of both.
    DocSet among(const DocSet& docs) const;

private:
    void add_completions(TermRange completions);
    void set_broad(const std::vector<WeightedTerm>& completions);
    void gather_from(std::size_t first);

    const Index& index_;
    DecodedBlocks& blocks_;
    std::vector<WeightedTerm> terms_;
    TermRange completions_;
    FieldMask fields_;
    std::size_t stored_ = 0;
    std::vector<Gathered> gathered_;
    float largest_gathered_ = 0;
    std::optional<DocSet> broad_;
    std::uint32_t document_frequency_ = 0;
};
