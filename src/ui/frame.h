#pragma once

#include <cstdint>

#include "ui/palette.h"
#include "ui/scene.h"
#include "ui/view_index.h"

struct ImDrawList;

// A rectangle on the canvas, device pixels.
struct CanvasBox {
    float left = 0, top = 0, right = 0, bottom = 0;

    float width() const { return right - left; }
    float height() const { return bottom - top; }
};

// What all painting of one frame needs.
struct Frame {
    ImDrawList& list;
    const ViewIndex& index;
    const Stage& stage;
    float scroll_x = 0, scroll_y = 0;  // device pixels, whole
    float width = 0, height = 0;       // of the canvas, device pixels

    float ratio() const { return stage.device_pixel_ratio; }
    std::uint32_t colour(Colour colour) const {
        return colour_value(colour, stage.appearance.dark, stage.appearance.more_contrast);
    }

    // A line's thickness: whole device pixels, at least one, as browsers round borders.
    float thickness(float css_px) const;
    // The box at whole device pixels.
    CanvasBox place(const Box& box, bool fixed) const;
    // Whether any of the box is within `margin` device pixels of the canvas.
    bool shows(const CanvasBox& box, float margin) const;
};
