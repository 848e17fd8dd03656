#pragma once

#include <cstdint>

#include "ui/frame.h"

// The few shapes that everything is made of. Colours 0xAABBGGRR; lengths in device pixels.

void fill_box(const Frame& frame, const CanvasBox& box, std::uint32_t colour, float radius = 0);

// A frame of this thickness just inside the box.
void stroke_box(const Frame& frame, const CanvasBox& box, std::uint32_t colour, float radius, float thickness);

// An open line through points given as x, y, x, y, …
void stroke_line(const Frame& frame, const float* points, int point_count, std::uint32_t colour, float thickness);
