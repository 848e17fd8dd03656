#include <chrono>
#include <string>

#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>

#include "ui/painter.h"
#include "ui/scene_builder.h"
#include "ui/twin_rasterizer.h"

TEST_CASE("Painting 400 nodes and 60 lines", "[ui][painter][!benchmark]") {
    TwinRasterizer twin;
    Painter painter(twin);
    SceneBuilder scene;
    for (int i = 0; i < 60; ++i) {
        const std::string key = "r:" + std::to_string(i);
        const float y = static_cast<float>(i) * 10;
        scene.open(key, Role::list_item, Style::entry, {0, y, 800, 10});
        for (int k = 0; k < 3; ++k) {
            scene.open(key + "/" + std::to_string(k), Role::block, Style::entry_meta, {0, y, 800, 10}).close();
        }
        scene.open(key + "/link", Role::link, Style::entry_link, {0, y, 700, 10});
        scene.text("Une ligne de texte assez longue pour ressembler à un titre " + key, 0, y + 8).close().close();
    }
    Stage stage = small_stage();
    while (painter.paint(scene.view, scene.layout, stage).wants_frame) stage.time += 0.016;
    BENCHMARK("one warm frame") { return painter.paint(scene.view, scene.layout, stage).boxes.size(); };
}
