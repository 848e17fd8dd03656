#include "ui/text_painter.h"

#include <algorithm>
#include <cmath>

#include <imgui.h>

#include "ui/state_colour.h"
#include "ui/strokes.h"

namespace {

// A run's pixels: where they go on the canvas and how they are rasterised. The page's scrolling is whole device pixels,
// so it never changes the phase.
struct Placement {
    float left = 0, top = 0;
    TextPiece piece;
};

Placement placement(const Frame& frame, const TextRun& run) {
    const float ratio = frame.ratio();
    const float x = run.x * ratio;
    const float phase = std::round((x - std::floor(x)) * phases_per_pixel);
    const float origin = std::floor(x) + (phase == phases_per_pixel ? 1.F : 0.F);
    const float overhang = std::ceil(run.ascent * ratio * 0.15F) + 1;  // ink beside the advance
    const float ascent = std::ceil(std::max(run.ascent, run.ink_above) * ratio) + 1;
    const float descent = std::ceil(std::max(run.descent, run.ink_below) * ratio) + 1;
    Placement place;
    place.left = origin - overhang - (run.fixed ? 0.F : frame.scroll_x);
    place.top = std::round(run.baseline * ratio) - ascent - (run.fixed ? 0.F : frame.scroll_y);
    place.piece.text = run.text;
    place.piece.font = run.font;
    place.piece.phase = static_cast<std::uint8_t>(static_cast<int>(phase) % phases_per_pixel);
    place.piece.scale = ratio;
    place.piece.width = static_cast<int>(std::ceil(run.width * ratio) + 1 + 2 * overhang);
    place.piece.height = static_cast<int>(ascent + descent);
    place.piece.origin_x = static_cast<int>(overhang);
    place.piece.baseline = static_cast<int>(ascent);
    return place;
}

void draw(const Frame& frame, const TextSlot& slot, float left, float top, float opacity) {
    const auto right = left + static_cast<float>(slot.width);
    const auto bottom = top + static_cast<float>(slot.height);
    // The texture stays: what follows is drawn with it, too, and the frame in few calls.
    frame.list._SetTexture(ImTextureRef(static_cast<ImTextureID>(slot.texture)));
    frame.list.PrimReserve(6, 4);
    frame.list.PrimRectUV(ImVec2(left, top), ImVec2(right, bottom), ImVec2(slot.u0, slot.v0), ImVec2(slot.u1, slot.v1),
                          fade(IM_COL32_WHITE, opacity));
}

}  // namespace

CanvasBox TextPainter::place(const TextRun& run) const {
    return frame_.place({run.x, run.baseline - run.ascent, run.width, run.ascent + run.descent}, run.fixed);
}

void TextPainter::paint_mark(const TextRun& run) const {
    const Look& look = *frame_.index[run.node].text_look;
    if (look.emblem != Emblem::hit) return;
    const float radius = look.radius * frame_.ratio();
    fill_box(frame_, place(run), frame_.colour(Colour::mark), radius);
    if (!frame_.index[frame_.index[run.node].parent].node->current) return;
    stroke_box(frame_, place(run), frame_.colour(Colour::accent), radius, frame_.thickness(rule_firm));
}

// Between two states both are painted, the later one more and more: the colours in between need no pixels of their own.
void TextPainter::paint(const TextRun& run) const {
    const Look& look = *frame_.index[run.node].text_look;
    const ControlState state = control_state(frame_, transitions_, run.node);
    const StateColours& text = look.text;
    paint_underline(run, look, state);
    if (state.chosen && text.chosen) return paint_in(run, frame_.colour(*text.chosen), 1, true);
    const float hovered = text.hovered ? state.emphasis.hovered : 0;
    const float pressed = text.pressed ? state.emphasis.pressed : 0;
    if (hovered < 1 && pressed < 1) paint_in(run, frame_.colour(text.rest.value_or(Colour::ink)), 1, true);
    if (hovered > 0 && pressed < 1) paint_in(run, frame_.colour(*text.hovered), hovered, true);
    if (pressed > 0) paint_in(run, frame_.colour(*text.pressed), pressed, true);
}

void TextPainter::prepare(const TextRun& run) const {
    const StateColours& text = frame_.index[run.node].text_look->text;
    const bool chosen = text.chosen && control_state(frame_, transitions_, run.node).chosen;
    paint_in(run, frame_.colour(chosen ? *text.chosen : text.rest.value_or(Colour::ink)), 0, false);
}

void TextPainter::paint_in(const TextRun& run, std::uint32_t colour, float opacity, bool visible) const {
    Placement where = placement(frame_, run);
    TextPiece& piece = where.piece;
    piece.colour = colour;
    const int total = piece.width;
    const int origin = piece.origin_x;
    const int step = atlas_.widest_piece();
    for (int at = 0; at < total; at += step, ++piece.column) {
        piece.width = std::min(step, total - at);
        piece.origin_x = origin - at;
        const TextSlot* slot = atlas_.find_or_rasterize(piece);
        if (slot && visible) draw(frame_, *slot, where.left + static_cast<float>(at), where.top, opacity);
    }
}

void TextPainter::paint_underline(const TextRun& run, const Look& look, const ControlState& state) const {
    const float hovered = state.emphasis.hovered;
    if (look.underline == Underline::never || (look.underline == Underline::hovered && hovered <= 0)) return;
    const std::uint32_t text = state_colour(frame_, look.text, state);
    std::uint32_t colour = look.underline == Underline::hovered ? fade(text, hovered) : text;
    if (look.underline_colour) colour = mix(frame_.colour(*look.underline_colour), text, hovered);
    const CanvasBox line = place(run);
    const float baseline = std::round(run.baseline * frame_.ratio()) - (run.fixed ? 0.F : frame_.scroll_y);
    // 0.2 em below the baseline, as in web/style; a font's ascent and descent make about 1.3 em.
    const float top = baseline + std::round((run.ascent + run.descent) / 1.3F * 0.2F * frame_.ratio());
    fill_box(frame_, {line.left, top, line.right, top + frame_.thickness(1)}, colour);
}
