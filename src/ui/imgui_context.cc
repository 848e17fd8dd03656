#include "ui/imgui_context.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace {

// Dear ImGui insists on a font. This one has no glyphs: text is painted from the text atlas.
const ImFontLoader& silent_font_loader() {
    static const ImFontLoader loader = [] {
        ImFontLoader result;
        result.Name = "silent";
        result.FontBakedLoadGlyph = [](ImFontAtlas*, ImFontConfig*, ImFontBaked*, void*, ImWchar, ImFontGlyph*,
                                       float*) { return false; };
        return result;
    }();
    return loader;
}

}  // namespace

DearImGui::DearImGui() : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplayFramebufferScale = ImVec2(1, 1);
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouse | ImGuiConfigFlags_NoMouseCursorChange | ImGuiConfigFlags_NoKeyboard;
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors;
    ImFontConfig font;
    font.FontLoader = &silent_font_loader();
    font.SizePixels = 16;
    io.Fonts->AddFont(&font);
}

DearImGui::~DearImGui() { ImGui::DestroyContext(context_); }

ImDrawList& DearImGui::begin(float width, float height) {
    ImGui::SetCurrentContext(context_);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(width, height);
    io.DeltaTime = 1.F / 60;  // nothing of Dear ImGui's own moves
    ImGui::NewFrame();
    return *ImGui::GetBackgroundDrawList();
}

void DearImGui::end() { ImGui::Render(); }
