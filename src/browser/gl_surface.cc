#include "browser/gl_surface.h"

#include <GLES3/gl3.h>

#include "imgui_impl_opengl3.h"

namespace {

EmscriptenWebGLContextAttributes attributes() {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.alpha = false;
    wanted.antialias = false;  // text and boxes come with their own edges
    wanted.depth = false;
    wanted.stencil = false;
    wanted.majorVersion = 2;
    wanted.enableExtensionsByDefault = false;
    return wanted;
}

}  // namespace

bool GlSurface::create(const char* canvas_selector) {
    canvas_ = canvas_selector;
    const EmscriptenWebGLContextAttributes wanted = attributes();
    context_ = emscripten_webgl_create_context(canvas_, &wanted);
    if (context_ <= 0) return false;
    emscripten_webgl_make_context_current(context_);
    return ImGui_ImplOpenGL3_Init("#version 300 es");
}

void GlSurface::draw(int width, int height, std::uint32_t paper) {
    // Resizing empties the canvas, so it happens only here, right before it is filled again.
    if (width != width_ || height != height_) emscripten_set_canvas_element_size(canvas_, width, height);
    width_ = width;
    height_ = height;
    ImGui_ImplOpenGL3_NewFrame();  // makes the shaders where they are missing
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glDisable(GL_SCISSOR_TEST);
    const auto part = [&](int shift) { return static_cast<float>((paper >> shift) & 0xFF) / 255; };
    glClearColor(part(0), part(8), part(16), 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

void GlSurface::restore() {
    emscripten_webgl_make_context_current(context_);
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplOpenGL3_Init("#version 300 es");
}
