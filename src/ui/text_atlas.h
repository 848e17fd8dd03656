#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/run_rasterizer.h"

// Browsers place text in 64ths of a pixel. A coarser phase would move glyphs across the quarters that they are rounded to.
inline constexpr int phases_per_pixel = 64;

// One rasterised piece of text to have: what makes its pixels, and their extent.
struct TextPiece {
    std::string_view text;
    std::uint16_t font = 0;
    std::uint32_t colour = 0;  // 0xAABBGGRR
    std::uint8_t phase = 0;    // 1 / phases_per_pixel of a device pixel
    float scale = 1;           // device pixel ratio
    std::uint16_t column = 0;  // text wider than a page comes in columns of widest_piece() pixels
    // Of the pixels, which do not tell pieces apart. Device pixels.
    int width = 0, height = 0;
    int origin_x = 0, baseline = 0;  // of the text, inside the rectangle; the phase comes on top
};

// Where a piece is.
struct TextSlot {
    std::uint64_t texture = 0;
    int width = 0, height = 0;         // device pixels
    float u0 = 0, v0 = 0, u1 = 0, v1 = 0;
};

// A white texel, the same in all pages: shapes are drawn with the texture that is in use anyway.
struct WhiteTexel {
    std::uint64_t texture = 0;
    float u = 0, v = 0;
};

// Rasterised text in texture pages. Each page is at least as large as the viewport. When there are enough pages, the one
// used least recently is emptied for new text; a page used in the current frame never is.
class TextAtlas {
public:
    // REQUIRES: the rasterizer outlives the atlas.
    explicit TextAtlas(RunRasterizer& rasterizer);
    ~TextAtlas();
    TextAtlas(const TextAtlas&) = delete;
    TextAtlas& operator=(const TextAtlas&) = delete;

    // At most `new_pieces` are rasterised until the next call, so that no frame takes long.
    void begin_frame(int viewport_width, int viewport_height, int new_pieces);

    // Null when the piece waits for a later frame, and for a piece larger than any page.
    const TextSlot* find_or_rasterize(const TextPiece& piece);

    WhiteTexel white() const;  // from the first begin_frame() on

    int rasterised() const { return rasterised_; }  // pieces in this frame
    bool waiting() const { return waiting_; }  // a piece of this frame was put off
    int widest_piece() const { return page_width_; }
    std::size_t page_count() const { return pages_.size(); }

    void forget();  // the textures are gone, with the GL context that had them

private:
    struct Page;
    struct Entry {
        TextSlot slot;
        Page* page;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>()(key); }
    };

    void drop_pages();
    Page& add_page();
    Page* page_with_room(int width, int height, int& x, int& y);
    void empty(Page& page);

    RunRasterizer& rasterizer_;
    int page_width_ = 0, page_height_ = 0;
    std::uint64_t frame_ = 0;
    int new_pieces_ = 0;  // allowed in this frame
    int rasterised_ = 0;
    bool waiting_ = false;
    std::vector<std::unique_ptr<Page>> pages_;
    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> entries_;  // by the bytes of what makes the pixels
    std::string key_;  // scratch
};
