#include "ui/text_atlas.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "ui/twin_rasterizer.h"

namespace {

TextPiece piece(std::string_view text, int width = 200, int height = 24) {
    TextPiece result;
    result.text = text;
    result.colour = 0xFF000000;
    result.width = width;
    result.height = height;
    result.origin_x = 3;
    result.baseline = 18;
    return result;
}

constexpr int plenty = 10000;

}  // namespace

TEST_CASE("Text is rasterised once and then found", "[ui][atlas]") {
    TwinRasterizer twin;
    TextAtlas atlas(twin);
    atlas.begin_frame(800, 600, plenty);
    const TextSlot* first = atlas.find_or_rasterize(piece("Édito"));
    REQUIRE(first);
    const TextSlot before = *first;
    atlas.begin_frame(800, 600, plenty);
    const TextSlot* second = atlas.find_or_rasterize(piece("Édito"));
    REQUIRE(second);
    CHECK(twin.calls.size() == 1);
    CHECK(second->texture == before.texture);
    CHECK(second->u0 == before.u0);
}

TEST_CASE("Colour, font, phase and scale each have pixels of their own", "[ui][atlas]") {
    TwinRasterizer twin;
    TextAtlas atlas(twin);
    atlas.begin_frame(800, 600, plenty);
    TextPiece variants[5] = {piece("a"), piece("a"), piece("a"), piece("a"), piece("a")};
    variants[1].colour = 0xFF0000FF;
    variants[2].font = 7;
    variants[3].phase = phases_per_pixel / 2;
    variants[4].scale = 1.5F;
    for (const TextPiece& variant : variants) CHECK(atlas.find_or_rasterize(variant));
    CHECK(twin.calls.size() == 5);
    CHECK(twin.calls[3].origin_x == 3.5F);
}

TEST_CASE("Pieces never overlap and stay inside their page", "[ui][atlas]") {
    TwinRasterizer twin;
    TextAtlas atlas(twin);
    atlas.begin_frame(800, 600, plenty);
    for (int i = 0; i < 300; ++i) {
        atlas.find_or_rasterize(piece(std::to_string(i), 40 + i * 37 % 500, 16 + i * 7 % 40));
    }
    REQUIRE(twin.calls.size() == 300);
    bool apart = true;
    for (std::size_t i = 0; i < twin.calls.size(); ++i) {
        const auto& a = twin.calls[i];
        const auto [width, height] = twin.textures.at(a.texture);
        CHECK((a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height));
        for (std::size_t j = 0; j < i; ++j) {
            const auto& b = twin.calls[j];
            apart &= a.texture != b.texture || a.x + a.width <= b.x || b.x + b.width <= a.x ||
                     a.y + a.height <= b.y || b.y + b.height <= a.y;
        }
    }
    CHECK(apart);
}

TEST_CASE("A frame rasterises no more than it may, and says that text waits", "[ui][atlas]") {
    TwinRasterizer twin;
    TextAtlas atlas(twin);
    atlas.begin_frame(800, 600, 2);
    CHECK(atlas.find_or_rasterize(piece("a")));
    CHECK(atlas.find_or_rasterize(piece("b")));
    CHECK_FALSE(atlas.waiting());
    CHECK_FALSE(atlas.find_or_rasterize(piece("c")));
    CHECK(atlas.waiting());
    atlas.begin_frame(800, 600, 2);
    CHECK(atlas.find_or_rasterize(piece("c")));
    CHECK_FALSE(atlas.waiting());
}

TEST_CASE("When the atlas is full the page used least recently is emptied and refilled", "[ui][atlas]") {
    TwinRasterizer twin;
    TextAtlas atlas(twin);
    // Each piece fills a page; "a" is used in every frame.
    for (const char* text : {"a", "b", "c", "d", "e", "f"}) {
        atlas.begin_frame(800, 600, plenty);
        REQUIRE(atlas.find_or_rasterize(piece("a", 1000, 1000)));
        REQUIRE(atlas.find_or_rasterize(piece(text, 1000, 1000)));
    }
    CHECK(atlas.page_count() == 3);
    CHECK(twin.textures.size() == 3);
    CHECK(twin.texts() == std::vector<std::string>{"a", "b", "c", "d", "e", "f"});
    atlas.begin_frame(800, 600, plenty);
    REQUIRE(atlas.find_or_rasterize(piece("b", 1000, 1000)));
    CHECK(twin.calls.size() == 7);
}

TEST_CASE("Text that one frame uses is never evicted in that frame", "[ui][atlas]") {
    TwinRasterizer twin;
    TextAtlas atlas(twin);
    atlas.begin_frame(800, 600, plenty);
    for (const char* text : {"a", "b", "c", "d", "e"}) REQUIRE(atlas.find_or_rasterize(piece(text, 1000, 1000)));
    for (const char* text : {"a", "b", "c", "d", "e"}) REQUIRE(atlas.find_or_rasterize(piece(text, 1000, 1000)));
    CHECK(twin.calls.size() == 5);
}

TEST_CASE("After the context is lost everything is rasterised anew in new textures", "[ui][atlas]") {
    TwinRasterizer twin;
    TextAtlas atlas(twin);
    atlas.begin_frame(800, 600, plenty);
    const std::uint64_t old = atlas.find_or_rasterize(piece("a"))->texture;
    atlas.forget();
    atlas.begin_frame(800, 600, plenty);
    CHECK(atlas.find_or_rasterize(piece("a"))->texture != old);
    CHECK(twin.calls.size() == 2);
}

TEST_CASE("Pages grow with the viewport, up to a limit, and none is left behind", "[ui][atlas]") {
    TwinRasterizer twin;
    {
        TextAtlas atlas(twin);
        atlas.begin_frame(800, 600, plenty);
        atlas.find_or_rasterize(piece("a"));
        atlas.begin_frame(2880, 1800, plenty);
        CHECK(atlas.widest_piece() >= 2880);
        atlas.find_or_rasterize(piece("a"));
        CHECK(twin.textures.size() == 1);
        atlas.begin_frame(9000, 9000, plenty);
        CHECK(atlas.widest_piece() == 4096);
        CHECK_FALSE(atlas.find_or_rasterize(piece("too tall", 10, 5000)));
        CHECK_FALSE(atlas.waiting());
    }
    CHECK(twin.textures.empty());
}
