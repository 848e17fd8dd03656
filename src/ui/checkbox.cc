#include <cmath>

#include "ui/emblems.h"
#include "ui/strokes.h"

namespace {

constexpr float text_indent = 1.75F;  // rem, from the row's edge to the name

void paint_tick(const Frame& frame, const CanvasBox& box) {
    const float side = box.width();
    const float points[] = {box.left + side * 0.24F, box.top + side * 0.52F, box.left + side * 0.43F,
                            box.top + side * 0.70F,  box.left + side * 0.76F, box.top + side * 0.30F};
    stroke_line(frame, points, 3, frame.colour(Colour::on_accent), frame.thickness(2));
}

// A hairline along the bottom of the row, as long as the value is frequent.
void paint_share(const Frame& frame, const EmblemPlace& place, float left, float share) {
    const float length = std::round((place.box.right - left) * share);
    const Colour colour = place.state.chosen ? Colour::accent : Colour::bar;
    const float top = place.box.bottom - frame.thickness(rule_hair);
    fill_box(frame, {left, top, left + length, place.box.bottom}, frame.colour(colour));
}

}  // namespace

void paint_checkbox(const Frame& frame, const EmblemPlace& place) {
    const IndexedNode& row = frame.index[place.rank];
    if (row.node->children.empty()) return;
    const PlacedNode* name_node = frame.index[place.rank + 1].placed;  // the first child
    if (!name_node) return;
    const CanvasBox name = frame.place(name_node->box, name_node->fixed);
    const float rem = (name.left - place.box.left) / text_indent;
    const float top = std::round(name.top + rem * 0.25F);
    const CanvasBox box = {place.box.left, top, place.box.left + std::round(rem), top + std::round(rem)};
    const float radius = radius_control * frame.ratio();
    fill_box(frame, box, frame.colour(place.state.chosen ? Colour::accent : Colour::raised), radius);
    const StateColours border = {
        .rest = Colour::control, .hovered = Colour::accent, .pressed = Colour::accent_deep, .chosen = Colour::accent};
    stroke_box(frame, box, state_colour(frame, border, place.state), radius, frame.thickness(rule_hair));
    if (place.state.chosen) paint_tick(frame, box);
    if (row.node->share > 0) paint_share(frame, place, name.left, row.node->share);
}
