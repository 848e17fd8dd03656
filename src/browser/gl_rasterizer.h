#pragma once

#include "ui/run_rasterizer.h"

// Text in WebGL textures: a 2D canvas shapes and paints it (web/page/raster.js), and its pixels go straight into the texture.
// REQUIRES: a current WebGL2 context.
class GlRasterizer : public RunRasterizer {
public:
    std::uint64_t create_texture(int width, int height) override;
    void destroy_texture(std::uint64_t texture) override;
    void rasterize(std::uint64_t texture, int x, int y, int width, int height, std::string_view text, std::uint16_t font,
                   std::uint32_t colour, float origin_x, float baseline, float scale) override;
};
