#include "ui/palette.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("Mixing goes from one colour to the other, channel by channel", "[ui][palette]") {
    CHECK(mix(0xFF000000, 0xFF0A6420, 0) == 0xFF000000);
    CHECK(mix(0xFF000000, 0xFF0A6420, 1) == 0xFF0A6420);
    CHECK(mix(0xFF000000, 0xFF0A6420, 0.5F) == 0xFF053210);
}

TEST_CASE("Fading touches the alpha alone", "[ui][palette]") {
    CHECK(fade(0xFF123456, 0) == 0x00123456);
    CHECK(fade(0xFF123456, 1) == 0xFF123456);
    CHECK(fade(0x80123456, 0.5F) == 0x40123456);
}

TEST_CASE("The theme chooses the colour", "[ui][palette]") {
    CHECK(colour_value(Colour::paper, false) != colour_value(Colour::paper, true));
    CHECK(colour_value(Colour::paper, true) == dark_colours[static_cast<std::size_t>(Colour::paper)]);
}

TEST_CASE("With more contrast what was secondary is ink", "[ui][palette]") {
    CHECK(colour_value(Colour::secondary, true, true) == colour_value(Colour::ink, true));
    CHECK(colour_value(Colour::paper, true, true) == colour_value(Colour::paper, true));
}
