#include "ui/emblems.h"
#include "ui/strokes.h"

namespace {

constexpr float row_height = 3.F;  // rem, of the button that the chevron is in

}  // namespace

void paint_chevron(const Frame& frame, const EmblemPlace& place) {
    const float rem = place.box.height() / row_height;
    const float half = 0.35F * rem;  // half the diagonal of the square that CSS turns by 45 degrees
    const float x = place.box.right - 0.5F * rem;
    const float y = (place.box.top + place.box.bottom) / 2;
    const bool open = frame.index[place.rank].node->expanded.value_or(false);
    const float tip = open ? -half / 2 : half / 2;
    const float points[] = {x - half, y - tip, x, y + tip, x + half, y - tip};
    stroke_line(frame, points, 3, frame.colour(Colour::ink), 1.5F * frame.ratio());
}
