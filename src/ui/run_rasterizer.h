#pragma once

#include <cstdint>
#include <string_view>

// Puts shaped text into textures. In the page the browser does it (2D canvas -> texSubImage2D); tests use a twin.
class RunRasterizer {
public:
    virtual ~RunRasterizer() = default;

    // A new RGBA texture of width x height device pixels, as Dear ImGui's ImTextureID: transparent, but for its first texel, which
    // is white. It is drawn texel for pixel.
    virtual std::uint64_t create_texture(int width, int height) = 0;
    virtual void destroy_texture(std::uint64_t texture) = 0;

    // Paints `text` in `font` (an index that the browser gave), straight alpha, colour 0xAABBGGRR as ImU32, into the rectangle
    // (x, y, width, height) of the texture, in device pixels, which it first clears. The text's origin is at
    // (origin_x, baseline) inside the rectangle, `origin_x` with its sub-pixel phase; `scale` is the device pixel ratio.
    virtual void rasterize(std::uint64_t texture, int x, int y, int width, int height, std::string_view text,
                           std::uint16_t font, std::uint32_t colour, float origin_x, float baseline, float scale) = 0;
};
