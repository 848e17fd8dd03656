#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "ui/run_rasterizer.h"

// The rasterizer without a browser: remembers what it was asked for.
class TwinRasterizer : public RunRasterizer {
public:
    struct Call {
        std::uint64_t texture;
        int x, y, width, height;
        std::string text;
        std::uint16_t font;
        std::uint32_t colour;
        float origin_x, baseline, scale;
    };

    std::uint64_t create_texture(int width, int height) override {
        textures[++last_texture] = {width, height};
        return last_texture;
    }
    void destroy_texture(std::uint64_t texture) override { textures.erase(texture); }
    void rasterize(std::uint64_t texture, int x, int y, int width, int height, std::string_view text, std::uint16_t font,
                   std::uint32_t colour, float origin_x, float baseline, float scale) override {
        calls.push_back({texture, x, y, width, height, std::string(text), font, colour, origin_x, baseline, scale});
    }

    std::vector<std::string> texts() const {
        std::vector<std::string> result;
        for (const Call& call : calls) result.push_back(call.text);
        return result;
    }

    std::vector<Call> calls;
    std::map<std::uint64_t, std::pair<int, int>> textures;  // alive, with their sizes
    std::uint64_t last_texture = 0;
};
