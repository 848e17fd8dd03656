#include "ui/focus_ring.h"

#include "ui/strokes.h"

void paint_focus_ring(const Frame& frame, const CanvasBox& control, float strength) {
    constexpr float gap = 2;  // CSS px: outline-offset
    const float line = frame.thickness(rule_focus);
    const float out = frame.thickness(gap) + line;
    const CanvasBox ring = {control.left - out, control.top - out, control.right + out, control.bottom + out};
    stroke_box(frame, ring, fade(frame.colour(Colour::accent), strength), (radius_control + gap) * frame.ratio(), line);
}
