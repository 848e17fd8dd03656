#pragma once

#include <cstdint>
#include <optional>

#include "app/style.h"
#include "ui/tokens.h"

// How the canvas paints each style: the painter's half of web/style, as data. What CSS alone decides (type, places,
// sizes) is not repeated here: the browser reports it.

// Colours by state; an absent one is as at rest. «Chosen» is a pressed toggle, a checked box, the current page.
struct StateColours {
    std::optional<Colour> rest = {}, hovered = {}, pressed = {}, chosen = {};
};

struct Edge {
    enum Side : std::uint8_t { none = 0, top = 1, bottom = 2, left = 4, frame = 8 };
    Side side = none;
    float width = rule_hair;  // CSS px
    StateColours colours = {};
};

enum class Underline : std::uint8_t { never, hovered, always };

// Marks that have no text in the HTML.
enum class Emblem : std::uint8_t { none, checkbox, timeline_bar, search_frame, chevron, row_rule, hit };

struct Look {
    Style style = Style::none;
    Style within = Style::none;  // where it holds only for children of that style
    StateColours text = {};           // inherited by unstyled descendants, as in CSS
    StateColours fill = {};
    Edge edge = {}, second_edge = {};
    float radius = 0;
    Underline underline = Underline::never;
    std::optional<Colour> underline_colour = {};  // at rest, where it is not the text's
    Emblem emblem = Emblem::none;
};

const Look& look_of(Style style, Style parent);
