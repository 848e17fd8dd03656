#include "ui/text_atlas.h"

#include <algorithm>

#define STBRP_STATIC
#define STB_RECT_PACK_IMPLEMENTATION
#include <imstb_rectpack.h>

namespace {

constexpr int largest_page_side = 4096;  // any WebGL2 device has textures of this size in practice
constexpr int smallest_page_side = 1024;
constexpr std::size_t pages_kept = 3;  // one viewport of text, what is near it, and room to scroll

int page_side(int viewport_side) {
    return std::clamp((viewport_side + 255) / 256 * 256, smallest_page_side, largest_page_side);
}

template <typename Value>
void append_bytes(std::string& key, Value value) {
    key.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void write_key(std::string& key, const TextPiece& piece) {
    key.assign(piece.text);
    append_bytes(key, piece.font);
    append_bytes(key, piece.colour);
    append_bytes(key, piece.phase);
    append_bytes(key, piece.scale);
    append_bytes(key, piece.column);
}

bool find_room(stbrp_context& packing, int width, int height, int& x, int& y) {
    stbrp_rect rect = {};
    rect.w = width;
    rect.h = height;
    if (!stbrp_pack_rects(&packing, &rect, 1)) return false;
    x = rect.x;
    y = rect.y;
    return true;
}

}  // namespace

struct TextAtlas::Page {
    std::uint64_t texture = 0;
    std::uint64_t last_used = 0;
    stbrp_context packing = {};
    std::vector<stbrp_node> skyline;
};

TextAtlas::TextAtlas(RunRasterizer& rasterizer) : rasterizer_(rasterizer) {}

TextAtlas::~TextAtlas() { drop_pages(); }

void TextAtlas::begin_frame(int viewport_width, int viewport_height, int new_pieces) {
    const int width = page_side(viewport_width);
    const int height = page_side(viewport_height);
    if (width > page_width_ || height > page_height_) {
        drop_pages();
        page_width_ = std::max(width, page_width_);
        page_height_ = std::max(height, page_height_);
    }
    if (pages_.empty()) add_page();
    ++frame_;
    new_pieces_ = new_pieces;
    rasterised_ = 0;
    waiting_ = false;
}

const TextSlot* TextAtlas::find_or_rasterize(const TextPiece& piece) {
    write_key(key_, piece);
    if (const auto found = entries_.find(std::string_view(key_)); found != entries_.end()) {
        found->second.page->last_used = frame_;
        return &found->second.slot;
    }
    if (piece.width > page_width_ || piece.height > page_height_) return nullptr;
    if (rasterised_ == new_pieces_) {
        waiting_ = true;
        return nullptr;
    }
    ++rasterised_;
    int x = 0;
    int y = 0;
    Page* page = page_with_room(piece.width, piece.height, x, y);
    if (!page) return nullptr;
    page->last_used = frame_;
    const float origin = static_cast<float>(piece.origin_x) + static_cast<float>(piece.phase) / phases_per_pixel;
    rasterizer_.rasterize(page->texture, x, y, piece.width, piece.height, piece.text, piece.font, piece.colour, origin,
                          static_cast<float>(piece.baseline), piece.scale);
    const auto u = [&](int at) { return static_cast<float>(at) / static_cast<float>(page_width_); };
    const auto v = [&](int at) { return static_cast<float>(at) / static_cast<float>(page_height_); };
    const TextSlot slot{page->texture, piece.width,       piece.height, u(x),
                        v(y),          u(x + piece.width), v(y + piece.height)};
    return &entries_.emplace(key_, Entry{slot, page}).first->second.slot;
}

WhiteTexel TextAtlas::white() const {
    return {pages_.front()->texture, 0.5F / static_cast<float>(page_width_), 0.5F / static_cast<float>(page_height_)};
}

TextAtlas::Page* TextAtlas::page_with_room(int width, int height, int& x, int& y) {
    for (const auto& page : pages_) {
        if (find_room(page->packing, width, height, x, y)) return page.get();
    }
    const auto oldest = std::min_element(pages_.begin(), pages_.end(), [](const auto& a, const auto& b) {
        return a->last_used < b->last_used;
    });
    const bool reuse = pages_.size() >= pages_kept && (*oldest)->last_used < frame_;
    Page& page = reuse ? **oldest : add_page();
    if (reuse) empty(page);
    return find_room(page.packing, width, height, x, y) ? &page : nullptr;
}

TextAtlas::Page& TextAtlas::add_page() {
    Page& page = *pages_.emplace_back(std::make_unique<Page>());
    page.texture = rasterizer_.create_texture(page_width_, page_height_);
    page.skyline.resize(static_cast<std::size_t>(page_width_));
    empty(page);
    return page;
}

void TextAtlas::empty(Page& page) {
    std::erase_if(entries_, [&](const auto& entry) { return entry.second.page == &page; });
    stbrp_init_target(&page.packing, page_width_, page_height_, page.skyline.data(), page_width_);
    int x = 0;
    int y = 0;
    find_room(page.packing, 1, 1, x, y);  // the white texel: the first to come gets the first place
}

void TextAtlas::drop_pages() {
    for (const auto& page : pages_) rasterizer_.destroy_texture(page->texture);
    forget();
}

void TextAtlas::forget() {
    entries_.clear();
    pages_.clear();
}
