#include "ui/strokes.h"

#include <imgui.h>

void fill_box(const Frame& frame, const CanvasBox& box, std::uint32_t colour, float radius) {
    if (box.width() <= 0 || box.height() <= 0) return;
    frame.list.AddRectFilled(ImVec2(box.left, box.top), ImVec2(box.right, box.bottom), colour, radius);
}

void stroke_box(const Frame& frame, const CanvasBox& box, std::uint32_t colour, float radius, float thickness) {
    // Dear ImGui centres a line half a pixel inside the rectangle.
    const float inset = (thickness - 1) / 2;
    frame.list.AddRect(ImVec2(box.left + inset, box.top + inset), ImVec2(box.right - inset, box.bottom - inset), colour,
                       radius, 0, thickness);
}

void stroke_line(const Frame& frame, const float* points, int point_count, std::uint32_t colour, float thickness) {
    for (int i = 0; i < point_count; ++i) frame.list.PathLineTo(ImVec2(points[2 * i], points[2 * i + 1]));
    frame.list.PathStroke(colour, 0, thickness);
}
