#include "corpus/facet_field.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("every facet field is found again under its name", "[facet_field]") {
    for (const FacetField field : all_facet_fields) CHECK(facet_field_named(name_of(field)) == field);
    CHECK(name_of(FacetField::organization) == "organization");
    CHECK_FALSE(facet_field_named("themes"));
    CHECK_FALSE(facet_field_named(""));
}

TEST_CASE("a document gives each facet's values in its own order", "[facet_field]") {
    Document document;
    document.themes = {"b", "a"};
    document.people = {"p"};
    document.organizations = {"o"};
    document.places = {"l"};
    document.works = {"w"};
    document.events = {"e"};
    document.authors = {"x"};
    document.label = "Carnet";
    using Values = std::vector<std::string>;
    CHECK(facet_values(document, FacetField::theme) == Values{"b", "a"});
    CHECK(facet_values(document, FacetField::person) == Values{"p"});
    CHECK(facet_values(document, FacetField::organization) == Values{"o"});
    CHECK(facet_values(document, FacetField::place) == Values{"l"});
    CHECK(facet_values(document, FacetField::work) == Values{"w"});
    CHECK(facet_values(document, FacetField::event) == Values{"e"});
    CHECK(facet_values(document, FacetField::author) == Values{"x"});
    CHECK(facet_values(document, FacetField::label) == Values{"Carnet"});
    CHECK(facet_values(Document{}, FacetField::label).empty());
}
