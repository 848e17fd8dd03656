#include "ui/imgui_context.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace {

// What ImGui::NewFrame() would set from the style.
void set_up(ImDrawListSharedData& shared) {
    const ImGuiStyle style;
    shared.CurveTessellationTol = style.CurveTessellationTol;
    shared.SetCircleTessellationMaxError(style.CircleTessellationMaxError);
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
    shared.InitialFringeScale = 1;
}

}  // namespace

struct DearImGui::Parts {
    Parts() {
        ImGui::SetCurrentContext(context);
        set_up(context->DrawListSharedData);
    }
    ~Parts() {
        list.reset();  // before the data that it shares with the context
        ImGui::DestroyContext(context);
    }

    ImGuiContext* context = ImGui::CreateContext();
    std::unique_ptr<ImDrawList> list = std::make_unique<ImDrawList>(&context->DrawListSharedData);
};

DearImGui::DearImGui() : parts_(std::make_unique<Parts>()) {}
DearImGui::~DearImGui() = default;

ImDrawList& DearImGui::begin(float width, float height, const WhiteTexel& white) {
    ImGui::SetCurrentContext(parts_->context);
    ImDrawListSharedData& shared = parts_->context->DrawListSharedData;
    shared.ClipRectFullscreen = ImVec4(0, 0, width, height);
    shared.TexUvWhitePixel = ImVec2(white.u, white.v);
    ImDrawList& list = *parts_->list;
    list._ResetForNewFrame();
    list.PushTexture(ImTextureRef(static_cast<ImTextureID>(white.texture)));
    list.PushClipRect(ImVec2(0, 0), ImVec2(width, height));
    return list;
}

void DearImGui::end() {
    ImDrawData& frame = parts_->context->Viewports[0]->DrawDataP;
    const ImVec4& screen = parts_->context->DrawListSharedData.ClipRectFullscreen;
    frame.Clear();
    frame.Valid = true;
    frame.AddDrawList(parts_->list.get());
    frame.DisplaySize = ImVec2(screen.z, screen.w);
    frame.FramebufferScale = ImVec2(1, 1);
    frame.Textures = &parts_->context->PlatformIO.Textures;  // none: they are the atlas' own
}
