#include "ui/view_index.h"

#include <catch2/catch_test_macros.hpp>

#include "ui/scene_builder.h"

TEST_CASE("Text takes its colour from the nearest ancestor that colours text", "[ui][index]") {
    SceneBuilder scene;
    scene.open("t", Role::heading, Style::entry_title, {});
    scene.open("l", Role::link, Style::entry_link, {}).text("Titre", 0, 20);
    const std::uint32_t title = scene.rank();
    scene.open("m", Role::mark, Style::hit, {}).text("IA", 0, 20);
    const std::uint32_t hit = scene.rank();
    scene.close().close().close();
    scene.open("b", Role::block, Style::columns, {}).text("nu", 0, 60).close();

    ViewIndex index;
    index.rebuild(scene.view, scene.layout);
    CHECK(index[title].text_look->style == Style::entry_link);
    CHECK(index[hit].text_look->style == Style::hit);
    CHECK(index[scene.rank()].text_look->style == Style::page);
}

TEST_CASE("What is inside a control shows the control's state", "[ui][index]") {
    SceneBuilder scene;
    scene.open("v", Role::checkbox, Style::facet_value, {});
    const std::uint32_t box = scene.rank();
    scene.open("n", Role::span, Style::facet_name, {}).text("Europe", 0, 20);
    ViewIndex index;
    index.rebuild(scene.view, scene.layout);
    CHECK(index.owner_of(scene.rank()) == box);
    CHECK(index.owner_of(0) == no_node);
    CHECK(index.owner_of(no_node) == no_node);
}

TEST_CASE("The frame around the search field shows the field's state, its clear button its own", "[ui][index]") {
    SceneBuilder scene;
    scene.open("box", Role::block, Style::search_box, {});
    const std::uint32_t frame = scene.rank();
    scene.open("q", Role::searchbox, Style::search_input, {}).close();
    const std::uint32_t field = scene.rank();
    scene.open("x", Role::button, Style::search_clear, {}).close();
    ViewIndex index;
    index.rebuild(scene.view, scene.layout);
    CHECK(index.owner_of(frame) == field);
    CHECK(index.owner_of(scene.rank()) == scene.rank());
}

TEST_CASE("Some looks hold only inside another style", "[ui][index]") {
    CHECK(look_of(Style::chip, Style::none).text.rest == Colour::secondary);
    CHECK(look_of(Style::chip, Style::index_values).text.rest == Colour::ink);
    CHECK(look_of(Style::columns, Style::none).style == Style::none);
}
