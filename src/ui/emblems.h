#pragma once

#include "ui/frame.h"
#include "ui/state_colour.h"

// Marks that have no text in the HTML, one file each. `box` is the node's border box; their places inside it follow
// web/style, whose lengths in rem are recovered from the boxes of the nodes around.

struct EmblemPlace {
    std::uint32_t rank = 0;
    CanvasBox box;
    ControlState state;
};

void paint_checkbox(const Frame& frame, const EmblemPlace& place);      // and the bar of the value's share
void paint_timeline_bar(const Frame& frame, const EmblemPlace& place);
void paint_search_frame(const Frame& frame, const EmblemPlace& place);  // magnifying glass and focus
void paint_chevron(const Frame& frame, const EmblemPlace& place);
void paint_row_rule(const Frame& frame, const EmblemPlace& place);
