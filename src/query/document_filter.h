#pragma once

#include <cstdint>
#include <vector>

#include "index/index.h"
#include "query/doc_set.h"
#include "query/filters.h"
#include "query/search.h"

// Filters resolved to an index.
class DocumentFilter {
public:
    DocumentFilter(const Index& index, const Filters& filters);

    DocSet passing(DocSpan docs) const;
    // Counts of every field among `docs`, as SearchResult::facets wants them.
    std::vector<Facet> count(DocSpan docs) const;

private:
    struct Allowed {
        FacetField field;
        std::vector<bool> values;  // by number
    };
    // What keeps a document out: the dates, or facet fields (how many, and the last of them).
    struct Verdict {
        bool date_fails = false;
        std::size_t failing_fields = 0;
        FacetField last = FacetField::theme;
    };

    bool passes_dates(DocId doc) const;
    Verdict verdict(DocId doc) const;
    Facet facet_of(FacetField field, const std::vector<std::uint32_t>& counts) const;

    const Index& index_;
    std::vector<Allowed> allowed_;
    std::optional<Day> from_, to_;
};
