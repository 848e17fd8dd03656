#pragma once

#include <memory>

struct ImDrawList;

// Dear ImGui used for its draw lists and its renderer alone: "ImDrawList [is] designed to function without ImGui" (imgui.cpp). No
// windows, no input, no font, no file: what is never called is not in the program.
class DearImGui {
public:
    DearImGui();
    ~DearImGui();
    DearImGui(const DearImGui&) = delete;
    DearImGui& operator=(const DearImGui&) = delete;

    // Begins a frame of this size in device pixels and gives the list to draw in.
    ImDrawList& begin(float width, float height);
    // Ends it: ImGui::GetDrawData() holds the frame until the next begin().
    void end();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};
