#include "ui/frame.h"

#include <algorithm>
#include <cmath>

float Frame::thickness(float css_px) const { return std::max(1.F, std::floor(css_px * ratio())); }

CanvasBox Frame::place(const Box& box, bool fixed) const {
    const float dx = fixed ? 0.F : scroll_x;
    const float dy = fixed ? 0.F : scroll_y;
    return {std::round(box.x * ratio()) - dx, std::round(box.y * ratio()) - dy,
            std::round((box.x + box.width) * ratio()) - dx, std::round((box.y + box.height) * ratio()) - dy};
}

bool Frame::shows(const CanvasBox& box, float margin) const {
    return box.right >= -margin && box.bottom >= -margin && box.left <= width + margin && box.top <= height + margin;
}
