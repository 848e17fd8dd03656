#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "index/index.h"
#include "query/doc_set.h"
#include "query/filters.h"
#include "query/search.h"

// Filters resolved to an index.
class DocumentFilter {
public:
    DocumentFilter(const Index& index, const Filters& filters);

    bool is_empty() const { return allowed_.empty() && !dates_; }
    DocSet passing(const DocSet& docs) const;
    // Counts of every field among `docs`, as SearchResult::facets wants them. `passing`: those of them that pass.
    std::vector<Facet> count(const DocSet& docs, const DocSet& passing) const;

private:
    struct Allowed {
        FacetField field;
        std::vector<char> values;  // of each value, by number: whether it is allowed
    };
    using Counts = std::vector<std::uint32_t>;  // of each value of a field

    bool passes(const Allowed& allowed, std::uint32_t doc) const;
    // `docs` that pass the dates and all fields but this one.
    DocSet passing_but(const DocSet& docs, const FacetField* left_out) const;
    Facet facet_of(FacetField field, const Counts& counts) const;

    const Index& index_;
    std::vector<Allowed> allowed_;
    std::optional<DateInterval> dates_;
};

// The documents that are dated on a day from `from` to `to`, wholly or in part.
DocSet docs_dated(const DocumentTable& documents, Day from, Day to);

// The documents filed under a value that holds the words of `text` in a row, accents and case apart; the last may be `unfinished`.
DocSet docs_filed_under(const FacetColumn& column, std::string_view text, bool unfinished, std::uint32_t document_count);
