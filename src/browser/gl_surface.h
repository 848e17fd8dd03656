#pragma once

#include <emscripten/html5.h>

#include <cstdint>

// The WebGL2 context on the page's canvas, and the renderer that draws Dear ImGui's draw data in it.
class GlSurface {
public:
    // False where the browser has no WebGL2. REQUIRES: a Dear ImGui context.
    bool create(const char* canvas_selector);
    bool usable() const { return context_ > 0; }

    // Draws ImGui::GetDrawData() on the canvas, which first gets this size in device pixels and is cleared to `paper`
    // (0xAABBGGRR). REQUIRES: usable().
    void draw(int width, int height, std::uint32_t paper);

    // The browser took the context away, and gave it back: all GL objects are gone then. In between the page paints nothing.
    void restore();

private:
    const char* canvas_ = "";
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context_ = 0;
    int width_ = 0, height_ = 0;
};
