#pragma once

#include <memory>

#include "ui/text_atlas.h"

struct ImDrawList;

// Dear ImGui used for its draw lists and its renderer alone: "ImDrawList [is] designed to function without ImGui" (imgui.cpp). No
// windows, no input, no font, no file: what is never called is not in the program.
class DearImGui {
public:
    DearImGui();
    ~DearImGui();
    DearImGui(const DearImGui&) = delete;
    DearImGui& operator=(const DearImGui&) = delete;

    // Begins a frame of this size in device pixels and gives the list to draw in. `white` is what shapes are drawn with.
    ImDrawList& begin(float width, float height, const WhiteTexel& white);
    // Ends it: ImGui::GetDrawData() holds the frame until the next begin().
    void end();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};
