// The functions that the page calls (web/page/engine.js). Bytes come in through one buffer: core_buffer(size) makes room, the
// page fills it, the next call with a size reads it. Ranks are preorder ranks in the view last shown, no_node for none.
#include <emscripten.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "browser/application.h"
#include "browser/frame_loop.h"
#include "browser/gl_rasterizer.h"
#include "browser/gl_surface.h"

// clang-format off
EM_JS(void, page_show, (const uint8_t* bytes, int size), {
    Module['page'].show(HEAPU8.slice(bytes, bytes + size));
});
EM_JS(void, page_report, (const char* message, int size), {
    Module['page'].report(UTF8ToString(message, size));
});
// clang-format on

namespace {

// Everything that lives as long as the page.
class Program : public Page {
public:
    void show(const std::vector<std::uint8_t>& screen) override {
        page_show(screen.data(), static_cast<int>(screen.size()));
    }
    void request_frame() override {
        if (painting) loop.request();
    }
    bool paint(double time) {
        if (!painting || !surface.usable()) return false;
        if (application.paint(time)) draw();
        return application.wants_frame();
    }
    void draw() {
        const Stage& stage = application.stage();
        surface.draw(static_cast<int>(std::lround(stage.width * stage.device_pixel_ratio)),
                     static_cast<int>(std::lround(stage.height * stage.device_pixel_ratio)), application.paper());
        ++draws;
    }
    std::string take_buffer() { return std::exchange(buffer, {}); }

    GlRasterizer rasterizer;
    GlSurface surface;
    Application application{*this, rasterizer};
    FrameLoop loop{[this](double time) { return paint(time); }};
    std::string buffer;
    bool painting = false;
    std::uint32_t draws = 0;
};

Program& program() {
    static Program instance;
    return instance;
}

TextSize text_size_of(int size) {
    return size == 1 ? TextSize::large : size == 2 ? TextSize::larger : TextSize::normal;
}
Theme theme_of(int theme) { return theme == 1 ? Theme::light : theme == 2 ? Theme::dark : Theme::system; }

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE char* core_buffer(std::uint32_t size) {
    program().buffer.resize(size);
    return program().buffer.data();
}

// `language`: 0 French, 1 English; `theme`: 0 system, 1 light, 2 dark; `text_size`: 0 normal, 1 large, 2 larger. The buffer
// holds the address without its fragment.
EMSCRIPTEN_KEEPALIVE void core_prepare(int language, int theme, int text_size, int text_version, int shortcuts) {
    const Preferences preferences{language == 1 ? InterfaceLanguage::english : InterfaceLanguage::french, theme_of(theme),
                                  text_size_of(text_size), text_version != 0, shortcuts != 0};
    program().application.prepare(preferences, program().take_buffer());
}

// The buffer holds the archive and, after it, `fragment_size` bytes of fragment. 0: the page got the reason as a report.
EMSCRIPTEN_KEEPALIVE int core_open(std::uint32_t fragment_size) {
    std::string bytes = program().take_buffer();
    const std::size_t archive_size = bytes.size() - fragment_size;
    const std::string fragment = bytes.substr(archive_size);
    bytes.resize(archive_size);
    const Status opened = program().application.open("corpus.json", std::move(bytes), fragment);
    if (opened) return 1;
    const std::string message = describe(opened.error());
    page_report(message.data(), static_cast<int>(message.size()));
    return 0;
}

// 0: that was the last part.
EMSCRIPTEN_KEEPALIVE int core_rehearse(std::uint32_t part) { return program().application.rehearse(part) ? 1 : 0; }

EMSCRIPTEN_KEEPALIVE void core_navigate() { program().application.navigate(program().take_buffer()); }
EMSCRIPTEN_KEEPALIVE void core_activate(std::uint32_t rank) { program().application.activate(rank); }
EMSCRIPTEN_KEEPALIVE void core_type(std::uint32_t rank) { program().application.type(rank, program().take_buffer()); }

// The buffer holds the key's name. 1: the key did something.
EMSCRIPTEN_KEEPALIVE int core_press(std::uint32_t focus) {
    return program().application.press(program().take_buffer(), focus) ? 1 : 0;
}
EMSCRIPTEN_KEEPALIVE void core_swipe(int next) { program().application.swipe(next != 0 ? Step::next : Step::previous); }
EMSCRIPTEN_KEEPALIVE void core_select(std::uint32_t rank) { program().application.select(rank); }

// `further`: see Application::set_layout. 0: the page got the reason as a report.
EMSCRIPTEN_KEEPALIVE int core_layout(int further) {
    const std::string& bytes = program().buffer;
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const Status set = program().application.set_layout(data, bytes.size(), further != 0);
    if (set) return 1;
    const std::string message = describe(set.error());
    page_report(message.data(), static_cast<int>(message.size()));
    return 0;
}

EMSCRIPTEN_KEEPALIVE void core_appearance(int dark, int more_contrast, int reduced_motion) {
    program().application.set_appearance({dark != 0, more_contrast != 0, reduced_motion != 0});
}
EMSCRIPTEN_KEEPALIVE void core_viewport(float width, float height, float device_pixel_ratio) {
    program().application.set_viewport(width, height, device_pixel_ratio);
}
EMSCRIPTEN_KEEPALIVE void core_scroll(float x, float y) { program().application.set_scroll(x, y); }
EMSCRIPTEN_KEEPALIVE void core_pointer(std::uint32_t hovered, std::uint32_t focused, std::uint32_t pressed) {
    program().application.set_pointer(hovered, focused, pressed);
}

// Makes the WebGL2 context on #stage. 0: the browser has none to give.
EMSCRIPTEN_KEEPALIVE int core_create_surface() {
    program().application.start_painting();
    return program().surface.create("#stage") ? 1 : 0;
}
// Whether the canvas is seen. While it is not, nothing is painted and no frame asked for.
EMSCRIPTEN_KEEPALIVE void core_set_painting(int painting) {
    program().painting = painting != 0;
    program().request_frame();
}
// Whether the last layout is painted, and all text in sight has its pixels.
EMSCRIPTEN_KEEPALIVE int core_complete() { return program().application.complete() ? 1 : 0; }
EMSCRIPTEN_KEEPALIVE void core_paint_now() {
    program().application.invalidate();
    program().loop.paint_now();
}
EMSCRIPTEN_KEEPALIVE void core_context_restored() {
    program().surface.restore();
    program().application.forget_textures();
}

// Frames drawn so far.
EMSCRIPTEN_KEEPALIVE std::uint32_t core_draws() { return program().draws; }

}  // extern "C"
