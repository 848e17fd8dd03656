#pragma once

#include <cstdint>
#include <memory>

#include "app/view.h"
#include "ui/run_rasterizer.h"
#include "ui/scene.h"

// What one frame did.
struct Painted {
    bool complete = false;          // all text in sight has its pixels
    bool moved = false;             // it differs from the frame before though the view, the layout and the stage are the same
    bool wants_frame = false;       // a transition is running or text still waits for the atlas
    std::uint32_t paper = 0;        // 0xAABBGGRR: the canvas is cleared to it before the frame is drawn
    std::vector<PlacedNode> boxes;  // where each visible node was painted, in the coordinates of Layout
};

// The canvas renderer: paints a view with Dear ImGui. Owns the Dear ImGui context, the text atlas and the transitions.
class Painter {
public:
    explicit Painter(RunRasterizer& rasterizer);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    // Builds one frame's draw data (ImGui::GetDrawData() afterwards). `layout` refers to `view` by preorder rank.
    Painted paint(const View& view, const Layout& layout, const Stage& stage);

    // The GL context was lost: textures are gone, everything is rasterised anew.
    void forget_textures();

private:
    struct State;
    std::unique_ptr<State> state_;
};
