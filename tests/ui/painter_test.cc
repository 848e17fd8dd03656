#include "ui/painter.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <catch2/catch_test_macros.hpp>
#include <imgui.h>

#include "ui/palette.h"
#include "ui/scene_builder.h"
#include "ui/twin_rasterizer.h"

namespace {

const Box link_box = {16, 40, 200, 30};

// A title that is a link, a chosen filter and the search field.
SceneBuilder sample() {
    SceneBuilder scene;
    scene.open("link", Role::link, Style::entry_link, link_box).text("Le cas CVE", 20.3F, 62).close();
    scene.open("value", Role::checkbox, Style::facet_value, {16, 100, 240, 32});
    scene.node().checked = true;
    scene.node().share = 0.5F;
    scene.open("name", Role::span, Style::facet_name, {44, 104, 150, 24}).text("Europe", 44, 121).close();
    scene.open("count", Role::span, Style::facet_count, {240, 104, 16, 24}).text("9", 240, 121).close();
    scene.close();
    scene.open("box", Role::block, Style::search_box, {300, 40, 300, 50});
    scene.open("q", Role::searchbox, Style::search_input, {337, 41, 262, 48}).close().close();
    return scene;
}

constexpr std::uint32_t link_rank = 1;
constexpr std::uint32_t field_rank = 9;

struct Extent {
    float left = 1e9F, top = 1e9F, right = -1e9F, bottom = -1e9F;
    int vertices = 0;
};

// Of all vertices that satisfy the condition.
template <typename Condition>
Extent extent_of(Condition condition) {
    Extent extent;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
        for (const ImDrawVert& vertex : list->VtxBuffer) {
            if (!condition(vertex)) continue;
            extent.left = std::min(extent.left, vertex.pos.x);
            extent.top = std::min(extent.top, vertex.pos.y);
            extent.right = std::max(extent.right, vertex.pos.x);
            extent.bottom = std::max(extent.bottom, vertex.pos.y);
            ++extent.vertices;
        }
    }
    return extent;
}

// The quads that show text. The corners of shapes all show one white texel.
std::vector<Extent> text_quads() {
    std::vector<Extent> quads;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            const auto vertex = [&](unsigned i) {
                const auto at = list->IdxBuffer[static_cast<int>(command.IdxOffset + i)];
                return list->VtxBuffer[static_cast<int>(command.VtxOffset + at)];
            };
            for (unsigned i = 0; i < command.ElemCount;) {
                if (vertex(i).uv.x == vertex(i + 1).uv.x && vertex(i).uv.y == vertex(i + 1).uv.y) {
                    i += 3;
                    continue;
                }
                Extent quad;
                for (const unsigned end = i + 6; i < end; ++i) {
                    const ImVec2 pos = vertex(i).pos;
                    quad = {std::min(quad.left, pos.x), std::min(quad.top, pos.y), std::max(quad.right, pos.x),
                            std::max(quad.bottom, pos.y), 4};
                }
                quads.push_back(quad);
            }
        }
    }
    return quads;
}

int draw_calls() {
    int calls = 0;
    for (const ImDrawList* list : ImGui::GetDrawData()->CmdLists) calls += list->CmdBuffer.Size;
    return calls;
}

bool same_box(const Box& a, const Box& b) {
    return std::abs(a.x - b.x) < 0.51F && std::abs(a.y - b.y) < 0.51F && std::abs(a.width - b.width) < 0.51F &&
           std::abs(a.height - b.height) < 0.51F;
}

const PlacedNode* painted_node(const Painted& painted, std::uint32_t rank) {
    const auto found = std::find_if(painted.boxes.begin(), painted.boxes.end(),
                                    [&](const PlacedNode& node) { return node.node == rank; });
    return found == painted.boxes.end() ? nullptr : &*found;
}

Painted paint_until_still(Painter& painter, const SceneBuilder& scene, Stage& stage) {
    Painted painted = painter.paint(scene.view, scene.layout, stage);
    for (int i = 0; i < 100 && painted.wants_frame; ++i) {
        stage.time += 1.0 / 60;
        painted = painter.paint(scene.view, scene.layout, stage);
    }
    REQUIRE_FALSE(painted.wants_frame);
    return painted;
}

}  // namespace

TEST_CASE("A frame lies on paper and draws the text", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    const SceneBuilder scene = sample();
    CHECK(paint_until_still(painter, scene, stage).paper == colour_value(Colour::paper, false));
    const ImDrawData* data = ImGui::GetDrawData();
    REQUIRE(data);
    CHECK(data->TotalVtxCount > 0);
    CHECK(data->DisplaySize.x == 800);
    CHECK(twin.texts() == std::vector<std::string>{"Le cas CVE", "Europe", "9"});
    CHECK(text_quads().size() == 3);
}

TEST_CASE("Shapes and text take one call of the renderer as long as the text is on one page", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    stage.hovered = link_rank;
    paint_until_still(painter, sample(), stage);
    CHECK(draw_calls() == 1);
}

TEST_CASE("Painted boxes are the boxes that the browser reported", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    const SceneBuilder scene = sample();
    for (const float ratio : {1.F, 1.25F, 1.5F, 2.F, 3.F}) {
        Stage stage = small_stage();
        stage.device_pixel_ratio = ratio;
        stage.scroll_y = 13.4F;
        const Painted painted = painter.paint(scene.view, scene.layout, stage);
        for (const PlacedNode& placed : scene.layout.nodes) {
            const PlacedNode* node = painted_node(painted, placed.node);
            REQUIRE(node);
            CHECK(same_box(node->box, placed.box));
        }
    }
}

TEST_CASE("Text lies inside its line at whole device pixels, and its phase makes up the rest", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    SceneBuilder scene;
    scene.open("p", Role::paragraph, Style::entry_summary, {20, 40, 300, 30}).text("phase", 20.3F, 60.4F).close();
    for (const float ratio : {1.F, 1.5F, 2.F}) {
        Stage stage = small_stage();
        stage.device_pixel_ratio = ratio;
        stage.scroll_y = 10.2F;
        twin.calls.clear();
        paint_until_still(painter, scene, stage);
        REQUIRE(twin.calls.size() == 1);
        const std::vector<Extent> quads = text_quads();
        REQUIRE(quads.size() == 1);
        const Extent& quad = quads[0];
        CHECK(quad.left == std::floor(quad.left));
        CHECK(quad.top == std::floor(quad.top));
        CHECK(quad.right - quad.left == static_cast<float>(twin.calls[0].width));
        CHECK(quad.bottom - quad.top == static_cast<float>(twin.calls[0].height));
        CHECK(std::abs(quad.left + twin.calls[0].origin_x - 20.3F * ratio) <= 0.01F);
        CHECK(quad.top + twin.calls[0].baseline == std::round(60.4F * ratio) - std::round(10.2F * ratio));
    }
}

TEST_CASE("A second frame with nothing new rasterises nothing and wants no other", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    const SceneBuilder scene = sample();
    paint_until_still(painter, scene, stage);
    const std::size_t calls = twin.calls.size();
    stage.time += 100;
    CHECK_FALSE(painter.paint(scene.view, scene.layout, stage).wants_frame);
    CHECK(twin.calls.size() == calls);
}

TEST_CASE("A screen full of text arrives over several frames, what is visible first", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    SceneBuilder scene;
    // Far text comes first in the document.
    scene.open("near", Role::paragraph, Style::entry_summary, {0, 650, 300, 30}).text("near", 0, 660).close();
    for (int i = 0; i < 60; ++i) {
        const float y = static_cast<float>(i) * 10;
        scene.open("p" + std::to_string(i), Role::paragraph, Style::entry_summary, {0, y, 300, 10});
        scene.text("line " + std::to_string(i), 0, y + 8).close();
    }
    scene.open("far", Role::paragraph, Style::entry_summary, {0, 1900, 300, 30}).text("far", 0, 1910).close();
    Stage stage = small_stage();
    const Painted first = painter.paint(scene.view, scene.layout, stage);
    CHECK(first.wants_frame);
    CHECK_FALSE(first.complete);
    CHECK(twin.calls.size() < 30);
    Painted shown = first;
    for (int i = 0; i < 100 && !shown.complete; ++i) shown = painter.paint(scene.view, scene.layout, stage);
    CHECK(shown.complete);
    CHECK(text_quads().size() == 60);
    paint_until_still(painter, scene, stage);
    CHECK(twin.calls.size() == 61);
    CHECK(twin.texts().back() == "near");
    CHECK(text_quads().size() == 60);
}

TEST_CASE("After the context was lost all text is rasterised anew", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    const SceneBuilder scene = sample();
    paint_until_still(painter, scene, stage);
    painter.forget_textures();
    twin.calls.clear();
    paint_until_still(painter, scene, stage);
    CHECK(twin.texts() == std::vector<std::string>{"Le cas CVE", "Europe", "9"});
    CHECK(text_quads().size() == 3);
}

TEST_CASE("A hovered link eases to the accent and comes to rest", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    const SceneBuilder scene = sample();
    paint_until_still(painter, scene, stage);
    stage.hovered = link_rank + 1;  // the text in it
    CHECK(painter.paint(scene.view, scene.layout, stage).wants_frame);
    paint_until_still(painter, scene, stage);
    CHECK(twin.calls.back().text == "Le cas CVE");
    CHECK(twin.calls.back().colour == colour_value(Colour::accent, false));
    CHECK(text_quads().size() == 3);
}

TEST_CASE("Focus draws a ring around a link, and the search field's frame shows the field's", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    stage.appearance.reduced_motion = true;
    const SceneBuilder scene = sample();
    const auto accent = [](const ImDrawVert& v) { return v.col == colour_value(Colour::accent, false); };
    stage.focused = link_rank;
    CHECK_FALSE(paint_until_still(painter, scene, stage).wants_frame);
    const Extent ring = extent_of([&](const ImDrawVert& v) { return accent(v) && v.pos.y < 90 && v.pos.x < 250; });
    REQUIRE(ring.vertices > 0);
    CHECK(ring.left < link_box.x);
    CHECK(ring.right > link_box.x + link_box.width);
    CHECK(ring.left >= link_box.x - 6);
    stage.focused = field_rank;
    paint_until_still(painter, scene, stage);
    const Extent frame = extent_of([&](const ImDrawVert& v) { return accent(v) && v.pos.x > 280; });
    REQUIRE(frame.vertices > 0);
    CHECK(frame.left >= 298);
    CHECK(frame.right <= 602);
}

TEST_CASE("A checked filter has a filled box and a bar as long as its share", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    const SceneBuilder scene = sample();
    paint_until_still(painter, scene, stage);
    const auto accent_below = [](float x) {
        return [x](const ImDrawVert& v) { return v.col == colour_value(Colour::accent, false) && v.pos.x >= x; };
    };
    const Extent box = extent_of([](const ImDrawVert& v) {
        return v.col == colour_value(Colour::accent, false) && v.pos.x < 40;
    });
    CHECK(box.left >= 15);
    CHECK(box.right <= 33);
    const Extent bar = extent_of(accent_below(44));
    CHECK(bar.left == 44);
    CHECK(bar.right == 44 + (256 - 44) / 2);
    CHECK(bar.bottom <= 132);
}

TEST_CASE("A hit is ink on a marked background as wide as its run", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    for (const bool dark : {false, true}) {
        Stage stage = small_stage();
        stage.appearance.dark = dark;
        SceneBuilder scene;
        scene.open("m", Role::mark, Style::hit, {20, 44, 40, 18}).text("CVE", 20, 58).close();
        paint_until_still(painter, scene, stage);
        const Extent mark = extent_of([&](const ImDrawVert& v) { return v.col == colour_value(Colour::mark, dark); });
        CHECK(std::abs(mark.left - 20) < 1);  // rounded corners soften the edge
        CHECK(std::abs(mark.right - 44) < 1);
        CHECK(twin.calls.back().colour == colour_value(Colour::mark_ink, dark));
    }
}

TEST_CASE("Fixed nodes stay where they are when the page scrolls, and come last", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    stage.scroll_y = 100;
    SceneBuilder scene;
    scene.fixed = true;
    scene.open("banner", Role::banner, Style::masthead, {0, 0, 800, 60}).text("Fixed", 10, 30).close();
    scene.fixed = false;
    scene.open("p", Role::paragraph, Style::entry_summary, {0, 110, 300, 30}).text("Under", 10, 130).close();
    paint_until_still(painter, scene, stage);
    const std::vector<Extent> quads = text_quads();
    REQUIRE(quads.size() == 2);
    CHECK((quads[0].top < 30 && quads[0].bottom > 30));
    CHECK((quads[1].top < 30 && quads[1].bottom > 30));
    CHECK(twin.texts() == std::vector<std::string>{"Under", "Fixed"});
}

TEST_CASE("Hidden text and text out of sight are not painted", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    SceneBuilder scene;
    scene.open("h", Role::heading, Style::hidden_text, {0, 0, 1, 1}).text("Filtres", 0, 10).close();
    scene.open("p", Role::paragraph, Style::entry_summary, {0, 1500, 300, 30}).text("Loin", 0, 1510).close();
    const Painted painted = paint_until_still(painter, scene, stage);
    CHECK(twin.calls.empty());
    CHECK(painted.boxes.size() == 1);
}

TEST_CASE("A layout that names nodes the view does not have is painted as far as it makes sense", "[ui][painter]") {
    TwinRasterizer twin;
    Painter painter(twin);
    Stage stage = small_stage();
    SceneBuilder scene = sample();
    scene.layout.nodes.push_back({4000, false, {0, 0, 10, 10}});
    scene.layout.runs.push_back({4000, false, 0, 0, 10, 10, 8, 2, 0, 0, "?"});
    stage.hovered = stage.focused = 5000;
    CHECK(paint_until_still(painter, scene, stage).boxes.size() == scene.layout.nodes.size() - 1);
}

TEST_CASE("Two painters live side by side", "[ui][painter]") {
    TwinRasterizer twin;
    Painter first(twin);
    Painter second(twin);
    Stage stage = small_stage();
    const SceneBuilder scene = sample();
    paint_until_still(first, scene, stage);
    paint_until_still(second, scene, stage);
    paint_until_still(first, scene, stage);
    CHECK(text_quads().size() == 3);
}
