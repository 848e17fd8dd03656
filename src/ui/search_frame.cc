#include <cmath>

#include <imgui.h>

#include "ui/emblems.h"
#include "ui/strokes.h"

namespace {

constexpr float text_indent = 2.25F;  // rem, from the frame's inside to the field

void paint_glass(const Frame& frame, const CanvasBox& box, float rem) {
    const float unit = rem / 16;  // the drawing of web/style/masthead.css is 16 units a side
    const float left = box.left + frame.thickness(rule_hair) + 0.75F * rem;
    const float top = (box.top + box.bottom) / 2 - rem / 2;
    const std::uint32_t colour = frame.colour(Colour::secondary);
    const float thickness = 1.5F * unit;
    frame.list.AddCircle(ImVec2(left + 6.5F * unit, top + 6.5F * unit), 5 * unit, colour, 0, thickness);
    const float handle[] = {left + 10.2F * unit, top + 10.2F * unit, left + 15 * unit, top + 15 * unit};
    stroke_line(frame, handle, 2, colour, thickness);
}

}  // namespace

void paint_search_frame(const Frame& frame, const EmblemPlace& place) {
    const IndexedNode& box = frame.index[place.rank];
    if (box.node->children.empty()) return;
    const PlacedNode* field = frame.index[place.rank + 1].placed;
    if (!field) return;
    const CanvasBox inner = frame.place(field->box, field->fixed);
    paint_glass(frame, place.box, (inner.left - place.box.left - frame.thickness(rule_hair)) / text_indent);
    if (place.state.emphasis.focused <= 0) return;
    const float line = frame.thickness(1);
    const CanvasBox outer = {place.box.left - line, place.box.top - line, place.box.right + line,
                             place.box.bottom + line};
    stroke_box(frame, outer, fade(frame.colour(Colour::accent), place.state.emphasis.focused),
               radius_control * frame.ratio(), 2 * line);
}
