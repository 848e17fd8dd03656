#include "ui/imgui_context.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <cstring>

namespace {

// What ImGui::NewFrame() would set from the style.
void set_up(ImDrawListSharedData& shared) {
    const ImGuiStyle style;
    shared.CurveTessellationTol = style.CurveTessellationTol;
    shared.SetCircleTessellationMaxError(style.CircleTessellationMaxError);
    shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
    shared.InitialFringeScale = 1;
    shared.TexUvWhitePixel = ImVec2(0.5F, 0.5F);
}

// The texture of everything that has one colour.
void make_white(ImTextureData& texture) {
    texture.Create(ImTextureFormat_RGBA32, 1, 1);
    std::memset(texture.GetPixels(), 0xff, static_cast<std::size_t>(texture.GetSizeInBytes()));
    texture.UsedRect = {0, 0, 1, 1};
    texture.RefCount = 1;
    texture.SetStatus(ImTextureStatus_WantCreate);
}

}  // namespace

struct DearImGui::Parts {
    Parts() {
        ImGui::SetCurrentContext(context);
        set_up(context->DrawListSharedData);
        make_white(white);
        context->PlatformIO.Textures.push_back(&white);
    }
    ~Parts() {
        context->PlatformIO.Textures.clear();
        list.reset();  // before the data that it shares with the context
        ImGui::DestroyContext(context);
    }

    ImGuiContext* context = ImGui::CreateContext();
    ImTextureData white;
    std::unique_ptr<ImDrawList> list = std::make_unique<ImDrawList>(&context->DrawListSharedData);
};

DearImGui::DearImGui() : parts_(std::make_unique<Parts>()) {}
DearImGui::~DearImGui() = default;

ImDrawList& DearImGui::begin(float width, float height) {
    ImGui::SetCurrentContext(parts_->context);
    if (parts_->white.Status == ImTextureStatus_Destroyed) parts_->white.SetStatus(ImTextureStatus_WantCreate);
    parts_->context->DrawListSharedData.ClipRectFullscreen = ImVec4(0, 0, width, height);
    ImDrawList& list = *parts_->list;
    list._ResetForNewFrame();
    list.PushTexture(parts_->white.GetTexRef());
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
    frame.Textures = &parts_->context->PlatformIO.Textures;
}
