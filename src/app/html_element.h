#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/view.h"

// The HTML element of a node: the one table that the page over the canvas and the static pages share.
struct HtmlElement {
    std::string_view tag;  // empty for Role::text
    std::vector<std::pair<std::string_view, std::string>> attributes;  // in a fixed order, values unescaped
};

// Turns a route into the address that a link carries: a fragment in the page, a file in a static site.
using LinkWriter = std::string (*)(const Route& route);

HtmlElement html_element(const Node& node, LinkWriter link);
