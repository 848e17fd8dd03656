#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/effect.h"
#include "app/model.h"
#include "app/view.h"
#include "base/result.h"
#include "browser/page.h"
#include "ui/painter.h"
#include "ui/scene.h"

// The running program: turns what happens in the page into actions, keeps the model and the view that the page shows, and
// paints that view where the page laid it out. Knows neither Emscripten nor GL.
class Application {
public:
    // REQUIRES: both outlive the application.
    Application(Page& page, RunRasterizer& rasterizer) : page_(page), rasterizer_(rasterizer) {}

    // Before open(): what the visitor chose earlier, and the address of the page without its fragment.
    void prepare(const Preferences& preferences, std::string site);

    // Opens a saved archive or corpus JSON (the other formats are for `editotheque pack`) and shows the screen of `fragment`.
    // After an error nothing is shown and the application is as it was.
    Status open(const std::string& name, std::string bytes, const std::string& fragment);

    // What visitors are likely to do next, done once and forgotten: browsers compile a function of the core when it is first called,
    // which takes longer than what it does. In parts, from 0; false after the last.
    bool rehearse(std::uint32_t part) const;

    // What the visitor does. Ranks are preorder ranks in the view last shown; a rank without a fitting action is ignored.
    void navigate(std::string fragment);
    void activate(std::uint32_t rank);
    void type(std::uint32_t rank, std::string text);
    // A key while the node `focus` has the focus. False where the key is the browser's own affair.
    bool press(std::string_view key, std::uint32_t focus);
    void swipe(Step step);
    void select(std::uint32_t rank);  // text inside this node

    // The page's answer to Page::show(). An unsound layout is refused and the former one kept. `further`: the same boxes and more
    // around them, so that what is in sight is as it was.
    Status set_layout(const std::uint8_t* bytes, std::size_t size, bool further);

    // The visitor's system settings; a chosen theme wins over `dark`.
    void set_appearance(const Appearance& system);
    void set_viewport(float width, float height, float device_pixel_ratio);
    void set_scroll(float x, float y);
    void set_pointer(std::uint32_t hovered, std::uint32_t focused, std::uint32_t pressed);
    const Stage& stage() const { return stage_; }

    // Makes the painter, and with it the Dear ImGui context that a renderer attaches to. The text version needs neither.
    void start_painting();
    // Builds the draw data of one frame; `time` in seconds. False where the canvas stays as it is: before start_painting(), between
    // a view and its layout, until the text that a new layout brings into sight has its pixels (a change is one picture; only
    // scrolling and another size do not wait), and where nothing in sight changed.
    bool paint(double time);
    // The next frame is drawn even so.
    void invalidate() { changed_ = true; }
    bool wants_frame() const { return layout_ && painted_.wants_frame; }
    // Whether the picture of the last layout is there, with all text in sight.
    bool complete() const { return painted_.complete; }
    // The colour that the canvas has where nothing is painted, 0xAABBGGRR.
    std::uint32_t paper() const { return painted_.paper; }
    void forget_textures();

private:
    void dispatch(const Action& action);
    void apply(const Action& action);
    void show();
    void change_stage(const Stage& stage);
    bool waits_for_text() const { return new_layout_ && !moved_ && !painted_.complete; }

    Page& page_;
    RunRasterizer& rasterizer_;
    Model model_;
    Effects effects_;  // not yet handed to the page
    View view_;
    std::vector<const Node*> nodes_;  // of view_, in preorder
    std::optional<Layout> layout_;    // of view_
    Stage stage_;
    Appearance system_;
    std::optional<Painter> painter_;
    Painted painted_;
    bool drawn_ = false;  // a frame was
    // Since the frame drawn last:
    bool new_layout_ = false, changed_ = false, resized_ = false;
    bool moved_ = false;  // resized, or scrolled since the layout came
};
