#include "corpus/facet_field.h"

std::string_view name_of(FacetField field) {
    switch (field) {
        case FacetField::theme:
            return "theme";
        case FacetField::person:
            return "person";
        case FacetField::organization:
            return "organization";
        case FacetField::place:
            return "place";
        case FacetField::work:
            return "work";
        case FacetField::event:
            return "event";
        case FacetField::author:
            return "author";
        case FacetField::label:
            return "label";
    }
    return "";
}

std::optional<FacetField> facet_field_named(std::string_view name) {
    for (const FacetField field : all_facet_fields) {
        if (name_of(field) == name) return field;
    }
    return std::nullopt;
}

std::vector<std::string> facet_values(const Document& document, FacetField field) {
    switch (field) {
        case FacetField::theme:
            return document.themes;
        case FacetField::person:
            return document.people;
        case FacetField::organization:
            return document.organizations;
        case FacetField::place:
            return document.places;
        case FacetField::work:
            return document.works;
        case FacetField::event:
            return document.events;
        case FacetField::author:
            return document.authors;
        case FacetField::label:
            break;
    }
    if (document.label.empty()) return {};
    return {document.label};
}
