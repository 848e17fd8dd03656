#include "ui/emblems.h"
#include "ui/strokes.h"

// The hairline above a row of a list of names and values: as wide as the list.
void paint_row_rule(const Frame& frame, const EmblemPlace& place) {
    const std::uint32_t parent = frame.index[place.rank].parent;
    const PlacedNode* list = parent == no_node ? nullptr : frame.index[parent].placed;
    if (!list) return;
    const CanvasBox around = frame.place(list->box, list->fixed);
    fill_box(frame, {around.left, place.box.top, around.right, place.box.top + frame.thickness(rule_hair)},
             frame.colour(Colour::rule));
}
