#include "ui/box_painter.h"

#include "ui/emblems.h"
#include "ui/strokes.h"

namespace {

void paint_edge(const Frame& frame, const Edge& edge, const CanvasBox& box, float radius, const ControlState& state) {
    const std::uint32_t colour = state_colour(frame, edge.colours, state);
    if (edge.side == Edge::none || colour == 0) return;
    const float width = frame.thickness(edge.width);
    switch (edge.side) {
        case Edge::none:
            break;
        case Edge::top:
            fill_box(frame, {box.left, box.top, box.right, box.top + width}, colour);
            break;
        case Edge::bottom:
            fill_box(frame, {box.left, box.bottom - width, box.right, box.bottom}, colour);
            break;
        case Edge::left:
            fill_box(frame, {box.left, box.top, box.left + width, box.bottom}, colour);
            break;
        case Edge::frame:
            stroke_box(frame, box, colour, radius, width);
            break;
    }
}

void paint_emblem(const Frame& frame, Emblem emblem, const EmblemPlace& place) {
    switch (emblem) {
        case Emblem::checkbox:
            return paint_checkbox(frame, place);
        case Emblem::timeline_bar:
            return paint_timeline_bar(frame, place);
        case Emblem::search_frame:
            return paint_search_frame(frame, place);
        case Emblem::chevron:
            return paint_chevron(frame, place);
        case Emblem::row_rule:
            return paint_row_rule(frame, place);
        case Emblem::none:
        case Emblem::hit:  // painted line by line, with the text
            break;
    }
}

}  // namespace

void paint_box(const Frame& frame, const Transitions& transitions, const PlacedNode& placed, const CanvasBox& box) {
    const Look& look = *frame.index[placed.node].look;
    if (look.style == Style::none) return;
    const ControlState state = control_state(frame, transitions, placed.node);
    const float radius = look.radius * frame.ratio();
    if (look.emblem != Emblem::hit) {
        if (const std::uint32_t fill = state_colour(frame, look.fill, state)) fill_box(frame, box, fill, radius);
    }
    paint_edge(frame, look.edge, box, radius, state);
    paint_edge(frame, look.second_edge, box, radius, state);
    paint_emblem(frame, look.emblem, {placed.node, box, state});
}
