#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/view.h"

// What the canvas paints: the view's nodes at the places where the browser laid the same nodes out as HTML. The browser lays
// out, so that text, zoom and the visitor's font size are its own; ARCHITECTURE.md says why. All lengths in CSS px.

struct Box {
    float x = 0, y = 0, width = 0, height = 0;
};

// A node of the view tree, by its rank in preorder (the root is 0).
struct PlacedNode {
    std::uint32_t node = 0;
    bool fixed = false;  // laid out against the viewport instead of the page: painted last, unmoved by scrolling
    Box box;             // border box, in page coordinates (viewport coordinates when fixed)
};

// One line of one text node: what the browser would paint at (x, baseline).
struct TextRun {
    std::uint32_t node = 0;  // the Role::text node, by preorder rank
    bool fixed = false;
    std::uint16_t font = 0;  // index of a font that the browser knows
    float x = 0, baseline = 0, width = 0;
    float ascent = 0, descent = 0;  // of the font: the line's highlight and underline keep to them
    float ink_above = 0, ink_below = 0;  // how far the text's own ink reaches: accents on capitals may leave the font's ascent
    std::string text;               // UTF-8, as shown on this line
};

struct Layout {
    std::vector<PlacedNode> nodes;  // in preorder; nodes that are not displayed are absent
    std::vector<TextRun> runs;      // in preorder of their nodes
};

// What the visitor prefers to see.
struct Appearance {
    bool dark = false;
    bool more_contrast = false;
    bool reduced_motion = false;

    friend bool operator==(const Appearance&, const Appearance&) = default;
};

// What the visitor's hands and preferences say.
struct Stage {
    float width = 0, height = 0;        // of the viewport
    float scroll_x = 0, scroll_y = 0;
    float device_pixel_ratio = 1;
    Appearance appearance;
    double time = 0;                    // seconds, monotonic
    // Preorder ranks; no_node where there is none.
    std::uint32_t hovered = 0xFFFFFFFF, focused = 0xFFFFFFFF, pressed = 0xFFFFFFFF;
};

inline constexpr std::uint32_t no_node = 0xFFFFFFFF;
