#include "browser/gl_rasterizer.h"

#include <GLES3/gl3.h>
#include <emscripten.h>

#include <array>

// clang-format off
EM_JS(void, page_rasterize, (int texture, int x, int y, int width, int height, const char* text, int length, int font,
                             int colour, float origin_x, float baseline, float scale), {
    Module['page'].rasterize(GLctx, GL.textures[texture], [x, y, width, height],
                             UTF8ToString(text, length), font, colour >>> 0, [origin_x, baseline], scale);
});
// clang-format on

std::uint64_t GlRasterizer::create_texture(int width, int height) {
    GLuint texture = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexStorage2D(GL_TEXTURE_2D, 1, GL_RGBA8, width, height);
    const std::array<std::uint8_t, 4> white = {255, 255, 255, 255};
    glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, white.data());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    return texture;
}

void GlRasterizer::destroy_texture(std::uint64_t texture) {
    const auto name = static_cast<GLuint>(texture);
    glDeleteTextures(1, &name);
}

void GlRasterizer::rasterize(std::uint64_t texture, int x, int y, int width, int height, std::string_view text,
                             std::uint16_t font, std::uint32_t colour, float origin_x, float baseline, float scale) {
    page_rasterize(static_cast<int>(texture), x, y, width, height, text.data(), static_cast<int>(text.size()), font,
                   static_cast<int>(colour), origin_x, baseline, scale);
}
