#pragma once

struct ImDrawList;
struct ImGuiContext;

// A Dear ImGui context that is used for its draw lists alone: no windows, no input, no font, no file.
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
    ImGuiContext* context_ = nullptr;
};
