#include "app/html_writer.h"

#include <catch2/catch_test_macros.hpp>

namespace {

std::string link_for(const Route& route) { return format_fragment(route); }

}  // namespace

TEST_CASE("text and attribute values are escaped", "[html]") {
    Node node = text_element("k\"<", Role::paragraph, Style::none, "a < b & \"c\" > d");
    CHECK(write_html(node, link_for) == "<p data-k=\"k&quot;&lt;\">a &lt; b &amp; &quot;c&quot; &gt; d</p>");
}

TEST_CASE("roles become elements with their states", "[html]") {
    Node box = text_element("b", Role::checkbox, Style::facet_value, "Port");
    box.checked = true;
    box.name = "Port (2)";
    box.share = 0.25F;
    CHECK(write_html(box, link_for) ==
          "<button data-k=\"b\" class=\"facet-value\" role=\"checkbox\" aria-label=\"Port (2)\" type=\"button\" "
          "aria-checked=\"true\" data-share=\"3\">Port</button>");
    Node heading = text_element("h", Role::heading, Style::none, "Titre");
    heading.level = 2;
    CHECK(write_html(heading, link_for) == "<h2 data-k=\"h\">Titre</h2>");
    Node link = text_element("l", Role::link, Style::none, "Lire");
    link.route = Route{};
    link.current = true;
    CHECK(write_html(link, link_for) == "<a data-k=\"l\" href=\"#/\" aria-current=\"page\">Lire</a>");
}

TEST_CASE("the search field carries its value", "[html]") {
    Node field = element("q", Role::searchbox, Style::none);
    field.text = "l’\"été\"";
    field.name = "Rechercher";
    const std::string html = write_html(field, link_for);
    CHECK(html.starts_with("<input data-k=\"q\" aria-label=\"Rechercher\" type=\"search\""));
    CHECK(html.ends_with(" value=\"l’&quot;été&quot;\">"));
}
