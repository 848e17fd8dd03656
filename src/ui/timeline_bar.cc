#include <algorithm>
#include <cmath>

#include "ui/emblems.h"
#include "ui/strokes.h"

void paint_timeline_bar(const Frame& frame, const EmblemPlace& place) {
    const float share = std::clamp(frame.index[place.rank].node->share, 0.F, 1.F);
    if (share <= 0) return;
    const float bottom = place.box.bottom - frame.thickness(rule_hair);
    const float room = bottom - place.box.top;
    const float height = std::max(frame.thickness(2), std::round(room * share));
    const float gap = frame.thickness(2);
    const StateColours colours = {
        .rest = Colour::bar, .hovered = Colour::accent_deep, .pressed = Colour::ink, .chosen = Colour::accent};
    fill_box(frame, {place.box.left + gap, bottom - height, place.box.right - gap, bottom},
             state_colour(frame, colours, place.state));
}
