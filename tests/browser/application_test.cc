#include "browser/application.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

#include "browser/layout_bytes.h"
#include "ui/twin_rasterizer.h"

namespace {

struct TwinPage : Page {
    void show(const std::vector<std::uint8_t>&) override { ++screens; }
    void request_frame() override { ++requests; }
    int screens = 0, requests = 0;
};

const std::string archive = R"({"editotheque": 1, "archive": {"title": "Le Phare"},
  "documents": [{"id": "brume", "title": "La brume", "date": "2025-03", "body": "La brume se lève sur le phare."}]})";

// The program with its first screen, painting, on 400 x 300 CSS px.
struct Program {
    Program() {
        REQUIRE(application.open("corpus.json", archive, ""));
        application.start_painting();
        application.set_viewport(400, 300, 1);
    }
    // `lines` lines of text on the root, all in sight, none with pixels yet.
    void lay_out(int lines, std::string_view word, bool further = false) {
        LayoutBytes bytes;
        bytes.header(1, static_cast<std::uint32_t>(lines));
        bytes.node(0, 0, {0, 0, 400, 1000});
        for (int i = 0; i < lines; ++i) bytes.run(1, 1, std::string(word) + std::to_string(i), 10.F + 5.F * static_cast<float>(i));
        const std::vector<std::uint8_t> layout = bytes.take();
        REQUIRE(application.set_layout(layout.data(), layout.size(), further));
    }
    // How many frames are drawn until no more is wanted, and how many were not.
    std::pair<int, int> run() {
        std::pair<int, int> frames;
        do {
            ++(application.paint(time) ? frames.first : frames.second);
            time += 1.0 / 60;
        } while (application.wants_frame());
        return frames;
    }

    TwinPage page;
    TwinRasterizer rasterizer;
    Application application{page, rasterizer};
    double time = 0;
};

}  // namespace

TEST_CASE("A change is one picture: text gets its pixels over frames that are not drawn", "[browser][application]") {
    Program program;
    program.lay_out(40, "mot");
    CHECK_FALSE(program.application.complete());
    const auto [drawn, held] = program.run();
    CHECK(drawn == 1);
    CHECK(held >= 2);
    CHECK(program.application.complete());
    CHECK(program.rasterizer.calls.size() == 40);
}

TEST_CASE("A frame in which nothing in sight changed is not drawn", "[browser][application]") {
    Program program;
    program.lay_out(3, "mot");
    program.run();
    CHECK_FALSE(program.application.paint(10));
    program.application.invalidate();
    CHECK(program.application.paint(11));
    program.application.set_pointer(0, no_node, no_node);
    CHECK(program.application.paint(12));
}

TEST_CASE("Scrolling and another size do not wait for the text", "[browser][application]") {
    Program program;
    program.lay_out(3, "mot");
    program.run();
    program.lay_out(40, "mot neuf ");
    CHECK_FALSE(program.application.paint(10));
    program.application.set_scroll(0, 20);
    CHECK(program.application.paint(11));
    CHECK_FALSE(program.application.complete());
    program.run();
    program.application.set_viewport(420, 300, 1);
    program.lay_out(40, "mot large ");
    CHECK(program.application.paint(12));
    CHECK_FALSE(program.application.complete());
}

TEST_CASE("A layout that reaches further draws nothing anew", "[browser][application]") {
    Program program;
    program.lay_out(3, "mot");
    program.run();
    program.lay_out(3, "mot", true);
    CHECK(program.application.complete());
    CHECK_FALSE(program.application.paint(10));
}

TEST_CASE("A rehearsal shows nothing and leaves the program as it was", "[browser][application]") {
    Program program;
    program.lay_out(3, "mot");
    program.run();
    CHECK(program.application.rehearse(0));
    CHECK_FALSE(program.application.rehearse(1));
    CHECK_FALSE(program.application.rehearse(2));
    CHECK(program.page.screens == 1);
    CHECK_FALSE(program.application.paint(10));
}

TEST_CASE("Without an archive there is nothing to rehearse", "[browser][application]") {
    TwinPage page;
    TwinRasterizer rasterizer;
    CHECK_FALSE(Application(page, rasterizer).rehearse(0));
}
