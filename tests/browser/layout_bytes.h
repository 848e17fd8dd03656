#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/binary_writer.h"
#include "ui/scene.h"

// A layout as the page writes it (src/browser/bridge.h).
struct LayoutBytes {
    BinaryWriter out;

    void f32(float value) {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        out.u32(bits);
    }
    void header(std::uint32_t nodes, std::uint32_t runs) {
        out.u32(0x314C4445);
        out.u32(nodes);
        out.u32(runs);
    }
    void node(std::uint32_t rank, std::uint32_t flags, Box box) {
        out.u32(rank);
        out.u32(flags);
        for (const float value : {box.x, box.y, box.width, box.height}) f32(value);
    }
    void run(std::uint32_t rank, std::uint32_t font, std::string_view text, float baseline = 2.5F) {
        out.u32(rank);
        out.u32(1);
        out.u32(font);
        for (const float value : {1.F, baseline, 30.F, 12.F, 4.F, 15.F, 5.F}) f32(value);
        out.text(text);
        out.raw(std::string_view("\0\0\0", (4 - text.size() % 4) % 4));
    }
    std::vector<std::uint8_t> take() const { return {out.bytes().begin(), out.bytes().end()}; }
};
