#include "ui/painter.h"

#include <cmath>

#include "ui/box_painter.h"
#include "ui/focus_ring.h"
#include "ui/frame.h"
#include "ui/imgui_context.h"
#include "ui/text_atlas.h"
#include "ui/text_painter.h"
#include "ui/transition.h"
#include "ui/view_index.h"

namespace {

constexpr int new_pieces_per_frame = 16;  // a line takes about a quarter of a millisecond
constexpr float box_margin = 8;           // device pixels: what reaches out of its box, as the focus ring

std::string_view key_of(const ViewIndex& index, std::uint32_t rank) {
    const std::uint32_t owner = index.owner_of(rank);
    return owner == no_node ? std::string_view() : std::string_view(index[owner].node->key);
}

Box on_page(const CanvasBox& box, const Frame& frame, bool fixed) {
    const float dx = fixed ? 0.F : frame.scroll_x;
    const float dy = fixed ? 0.F : frame.scroll_y;
    return {(box.left + dx) / frame.ratio(), (box.top + dy) / frame.ratio(), box.width() / frame.ratio(),
            box.height() / frame.ratio()};
}

}  // namespace

struct Painter::State {
    explicit State(RunRasterizer& rasterizer) : atlas(rasterizer) {}

    void paint_boxes(const Frame& frame, const Layout& layout, bool fixed, std::vector<PlacedNode>& painted) const;
    void paint_text(const Frame& frame, const Layout& layout, bool fixed);
    void paint_focus(const Frame& frame, bool fixed) const;
    void prepare_near_text(const Frame& frame, const Layout& layout);

    DearImGui imgui;
    TextAtlas atlas;
    Transitions transitions;
    ViewIndex index;
};

Painter::Painter(RunRasterizer& rasterizer) : state_(std::make_unique<State>(rasterizer)) {}
Painter::~Painter() = default;

void Painter::forget_textures() { state_->atlas.forget(); }

Painted Painter::paint(const View& view, const Layout& layout, const Stage& stage) {
    State& state = *state_;
    const float ratio = stage.device_pixel_ratio;
    const float width = std::round(stage.width * ratio);
    const float height = std::round(stage.height * ratio);
    state.index.rebuild(view, layout);
    const bool in_transition = state.transitions.running();
    state.transitions.advance({key_of(state.index, stage.hovered), key_of(state.index, stage.focused),
                               key_of(state.index, stage.pressed)},
                              stage.time, stage.appearance.reduced_motion);
    state.atlas.begin_frame(static_cast<int>(width), static_cast<int>(height), new_pieces_per_frame);
    const Frame frame{state.imgui.begin(width, height, state.atlas.white()),
                      state.index,
                      stage,
                      std::round(stage.scroll_x * ratio),
                      std::round(stage.scroll_y * ratio),
                      width,
                      height};
    Painted painted;
    painted.paper = frame.colour(Colour::paper);
    painted.boxes.reserve(layout.nodes.size());
    for (const bool fixed : {false, true}) {
        state.paint_boxes(frame, layout, fixed, painted.boxes);
        state.paint_text(frame, layout, fixed);
        state.paint_focus(frame, fixed);
    }
    painted.complete = !state.atlas.waiting();
    painted.moved = in_transition || state.transitions.running() || state.atlas.rasterised() > 0;
    state.prepare_near_text(frame, layout);
    state.imgui.end();
    painted.wants_frame = state.transitions.running() || state.atlas.waiting();
    return painted;
}

void Painter::State::paint_boxes(const Frame& frame, const Layout& layout, bool fixed,
                                 std::vector<PlacedNode>& painted) const {
    for (const PlacedNode& placed : layout.nodes) {
        if (placed.fixed != fixed || placed.node >= index.size() || index[placed.node].hidden) continue;
        const CanvasBox box = frame.place(placed.box, fixed);
        if (!frame.shows(box, box_margin)) continue;
        paint_box(frame, transitions, placed, box);
        painted.push_back({placed.node, fixed, on_page(box, frame, fixed)});
    }
}

void Painter::State::paint_text(const Frame& frame, const Layout& layout, bool fixed) {
    const TextPainter painter(frame, transitions, atlas);
    const auto for_visible = [&](auto&& paint) {
        for (const TextRun& run : layout.runs) {
            if (run.fixed != fixed || run.node >= index.size() || index[run.node].hidden) continue;
            if (frame.shows(painter.place(run), 0)) paint(run);
        }
    };
    for_visible([&](const TextRun& run) { painter.paint_mark(run); });
    for_visible([&](const TextRun& run) { painter.paint(run); });
}

void Painter::State::paint_focus(const Frame& frame, bool fixed) const {
    const std::uint32_t owner = index.owner_of(frame.stage.focused);
    if (owner == no_node || index[owner].node->role == Role::searchbox) return;  // its frame shows it
    const PlacedNode* placed = index[owner].placed;
    if (!placed || placed->fixed != fixed) return;
    paint_focus_ring(frame, frame.place(placed->box, fixed), transitions.of(index[owner].node->key).focused);
}

// Text that a little scrolling will bring, once what is visible has its pixels.
void Painter::State::prepare_near_text(const Frame& frame, const Layout& layout) {
    const TextPainter painter(frame, transitions, atlas);
    for (const TextRun& run : layout.runs) {
        if (atlas.waiting()) return;
        if (run.node >= index.size() || index[run.node].hidden) continue;
        const CanvasBox box = painter.place(run);
        if (!frame.shows(box, 0) && frame.shows(box, frame.height / 2)) painter.prepare(run);
    }
}
