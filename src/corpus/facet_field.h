#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"

// The fields by whose values documents are filtered and counted. The names are those of the URL and of the
// JavaScript and command-line interfaces.
enum class FacetField { theme, person, organization, place, work, event, author, label };

inline constexpr std::array all_facet_fields = {
    FacetField::theme, FacetField::person, FacetField::organization, FacetField::place,
    FacetField::work,  FacetField::event,  FacetField::author,       FacetField::label,
};

std::string_view name_of(FacetField field);                            // "theme", "person", …
std::optional<FacetField> facet_field_named(std::string_view name);

// The values that a document has in a field, in the document's order.
std::vector<std::string> facet_values(const Document& document, FacetField field);
