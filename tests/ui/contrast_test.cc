#include <algorithm>
#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include "app/style.h"
#include "ui/look.h"
#include "ui/palette.h"

namespace {

double luminance(std::uint32_t colour) {
    const auto linear = [&](unsigned shift) {
        const double value = static_cast<double>(colour >> shift & 0xFF) / 255;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(0) + 0.7152 * linear(8) + 0.0722 * linear(16);
}

// As in WCAG 2.
double contrast(Colour a, Colour b, bool dark, bool more = false) {
    const double first = luminance(colour_value(a, dark, more));
    const double second = luminance(colour_value(b, dark, more));
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::string_view name_of(Colour colour) { return colour_names[static_cast<std::size_t>(colour)]; }

void check_text(const StateColours& text, Colour background, bool dark) {
    for (const auto& colour : {text.rest, text.hovered, text.pressed, text.chosen}) {
        if (!colour) continue;
        INFO(name_of(*colour) << " on " << name_of(background));
        CHECK(contrast(*colour, background, dark) >= 4.5);
    }
}

}  // namespace

TEST_CASE("Every text style reaches 4.5:1 on its background, in every state and both themes", "[ui][contrast]") {
    for (int style = 0; style <= static_cast<int>(Style::hidden_text); ++style) {
        for (const Style parent : {Style::none, Style::index_values, Style::empty_notice}) {
            const Look& look = look_of(static_cast<Style>(style), parent);
            for (const bool dark : {false, true}) {
                INFO(css_class_of(static_cast<Style>(style)) << (dark ? ", dark" : ", light"));
                check_text(look.text, look.emblem == Emblem::hit ? Colour::mark : Colour::paper, dark);
                for (const auto& fill : {look.fill.rest, look.fill.hovered, look.fill.pressed}) {
                    if (fill) check_text(look.text, *fill, dark);
                }
            }
        }
    }
}

TEST_CASE("With more contrast text at rest reaches 7:1 and lines 3:1", "[ui][contrast]") {
    for (const bool dark : {false, true}) {
        for (const Colour text : {Colour::ink, Colour::secondary, Colour::accent}) {
            INFO(name_of(text));
            CHECK(contrast(text, Colour::paper, dark, true) >= 7);
        }
        for (const Colour line : {Colour::rule, Colour::control, Colour::bar}) {
            INFO(name_of(line));
            CHECK(contrast(line, Colour::paper, dark, true) >= 3);
        }
    }
}

TEST_CASE("Text in a notice and in the search field reaches 4.5:1", "[ui][contrast]") {
    for (const bool dark : {false, true}) {
        for (const Colour text : {Colour::ink, Colour::secondary}) {
            CHECK(contrast(text, Colour::wash, dark) >= 4.5);
            CHECK(contrast(text, Colour::raised, dark) >= 4.5);
        }
    }
}

TEST_CASE("Lines that show a control or its state reach 3:1", "[ui][contrast]") {
    for (const bool dark : {false, true}) {
        for (const Colour line : {Colour::control, Colour::accent, Colour::accent_deep}) {
            CHECK(contrast(line, Colour::paper, dark) >= 3);
            CHECK(contrast(line, Colour::raised, dark) >= 3);
        }
        CHECK(contrast(Colour::on_accent, Colour::accent, dark) >= 3);
    }
}
