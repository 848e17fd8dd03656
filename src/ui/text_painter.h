#pragma once

#include "ui/frame.h"
#include "ui/state_colour.h"
#include "ui/text_atlas.h"
#include "ui/transition.h"

// Paints runs of text from the atlas, at whole device pixels, with the marks that go line by line: hits and underlines.
class TextPainter {
public:
    TextPainter(const Frame& frame, const Transitions& transitions, TextAtlas& atlas)
        : frame_(frame), transitions_(transitions), atlas_(atlas) {}

    CanvasBox place(const TextRun& run) const;  // the line's box

    void paint_mark(const TextRun& run) const;
    void paint(const TextRun& run) const;
    void prepare(const TextRun& run) const;  // rasterises it for later

private:
    void paint_in(const TextRun& run, std::uint32_t colour, float opacity, bool visible) const;
    void paint_underline(const TextRun& run, const Look& look, const ControlState& state) const;

    const Frame& frame_;
    const Transitions& transitions_;
    TextAtlas& atlas_;
};
