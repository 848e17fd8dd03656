#pragma once

#include <optional>
#include <string>
#include <vector>

#include "corpus/facet_field.h"
#include "text/edtf.h"

// Which documents are looked at. Values of one field are alternatives, fields add up: (A or B) and C.
struct FacetFilter {
    FacetField field = FacetField::theme;
    std::vector<std::string> values;  // compared byte for byte
    friend bool operator==(const FacetFilter&, const FacetFilter&) = default;
};

struct Filters {
    std::vector<FacetFilter> facets;  // at most one per field, none without values
    std::optional<Day> from;          // a document passes if its date interval reaches this day or later
    std::optional<Day> to;            // … and starts on this day or earlier; undated documents fail both
    friend bool operator==(const Filters&, const Filters&) = default;
};
