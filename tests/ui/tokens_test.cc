#include "ui/tokens.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <cctype>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "app/style.h"

namespace {

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

const std::string project = EDITOTHEQUE_TEST_DATA "/../..";

nlohmann::json tokens() { return nlohmann::json::parse(read(project + "/assets/design/tokens.json"), nullptr, false); }

constexpr std::string_view contrast_mark = "@media (prefers-contrast: more)";

std::string stylesheet() { return read(EDITOTHEQUE_GENERATED "/tokens.css"); }

// The project's own styles; `but` is left out.
std::string styles(const std::string& but = {}) {
    std::string css;
    for (const auto& entry : std::filesystem::directory_iterator(project + "/web/style")) {
        if (entry.path().filename() != but) css += read(entry.path().string());
    }
    REQUIRE(!css.empty());
    return css;
}

std::uint32_t as_imgui_colour(const std::string& css) {
    const std::string digits = css.substr(1) + (css.size() == 7 ? "FF" : "");
    const auto rgba = static_cast<std::uint32_t>(std::stoul(digits, nullptr, 16));
    return rgba >> 24 | (rgba >> 8 & 0xFF00) | (rgba << 8 & 0xFF0000) | rgba << 24;
}

// The stylesheet for visitors who do not ask for more contrast.
std::string usual_stylesheet() {
    const std::string css = stylesheet();
    const std::size_t from = css.find(contrast_mark);
    REQUIRE(from != std::string::npos);
    return css.substr(0, from) + css.substr(css.find("/* The canvas"));
}

std::size_t occurrences(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("The C++ colours are those of tokens.json, in Dear ImGui's byte order", "[ui][tokens]") {
    const nlohmann::json json = tokens();
    REQUIRE(json.is_object());
    REQUIRE(json["colour"].size() == colour_names.size());
    for (std::size_t i = 0; i < colour_names.size(); ++i) {
        INFO(colour_names[i]);
        const nlohmann::json& colour = json["colour"][std::string(colour_names[i])];
        CHECK(light_colours[i] == as_imgui_colour(colour["light"].get<std::string>()));
        CHECK(dark_colours[i] == as_imgui_colour(colour["dark"].get<std::string>()));
    }
}

TEST_CASE("The C++ lengths and durations are those of tokens.json", "[ui][tokens]") {
    const nlohmann::json json = tokens();
    CHECK(std::stof(json["radius"]["control"].get<std::string>()) == radius_control);
    CHECK(std::stof(json["rule"]["hair"].get<std::string>()) == rule_hair);
    CHECK(std::stof(json["rule"]["masthead"].get<std::string>()) == rule_masthead);
    CHECK(std::stod(json["duration"]["state"].get<std::string>()) / 1000 == duration_state);
}

TEST_CASE("The stylesheet has every colour for light once, for dark twice, and transparent under the canvas",
          "[ui][tokens]") {
    const nlohmann::json json = tokens();
    const std::string css = usual_stylesheet();
    for (const auto& [name, colour] : json["colour"].items()) {
        INFO(name);
        const std::string property = "--color-" + name + ": ";
        CHECK(occurrences(css, property) == 4);
        CHECK(occurrences(css, property + colour["light"].get<std::string>() + ";") == 1);
        CHECK(occurrences(css, property + colour["dark"].get<std::string>() + ";") == 2);
        CHECK(occurrences(css, property + "transparent;") == 1);
    }
}

TEST_CASE("With more contrast a colour is that of its twin, in the stylesheet and on the canvas", "[ui][tokens]") {
    const nlohmann::json json = tokens();
    const std::string css = stylesheet();
    const std::string part = css.substr(css.find(contrast_mark));
    for (std::size_t i = 0; i < colour_names.size(); ++i) {
        const std::string name(colour_names[i]);
        INFO(name);
        const bool replaced = json["more-contrast"].contains(name);
        const std::string twin = replaced ? json["more-contrast"][name].get<std::string>() : name;
        CHECK(colour_names[static_cast<std::size_t>(more_contrast_colours[i])] == twin);
        const nlohmann::json& colour = json["colour"][twin];
        const std::string property = "--color-" + name + ": ";
        CHECK(occurrences(part, property + colour["light"].get<std::string>() + ";") == (replaced ? 1 : 0));
        CHECK(occurrences(part, property + colour["dark"].get<std::string>() + ";") == (replaced ? 2 : 0));
    }
}

TEST_CASE("The stylesheet has every other token once", "[ui][tokens]") {
    const nlohmann::json json = tokens();
    const std::string css = stylesheet();
    for (const auto& [group, members] : json.items()) {
        if (group == "colour" || group == "more-contrast") continue;
        for (const auto& [name, value] : members.items()) {
            INFO(group << "-" << name);
            CHECK(occurrences(css, "  --" + group + "-" + name + ": " + value.get<std::string>() + ";\n") == 1);
        }
    }
}

TEST_CASE("The styles use only tokens that exist", "[ui][tokens]") {
    const std::string css = styles();
    const std::string known = stylesheet() + css;
    for (auto at = css.find("var(--"); at != std::string::npos; at = css.find("var(--", at + 1)) {
        const std::string name = css.substr(at + 4, css.find(')', at) - at - 4);
        INFO(name);
        CHECK(known.find(name + ":") != std::string::npos);
    }
}

TEST_CASE("The styles have no colour of their own outside print", "[ui][tokens]") {
    const std::string screen = styles("print.css");
    for (auto at = screen.find('#'); at != std::string::npos; at = screen.find('#', at + 1)) {
        INFO(screen.substr(at, 12));
        CHECK_FALSE(std::isxdigit(static_cast<unsigned char>(screen[at + 1])));  // an element's id, not a colour
    }
    CHECK(screen.find("rgb") == std::string::npos);
}

TEST_CASE("The styles keep text as the canvas can paint it", "[ui][tokens]") {
    const std::string css = styles();
    for (const char* forbidden : {"letter-spacing", "word-spacing", "text-transform", "font-variant", "text-align: justify",
                                  "hyphens: auto", "text-shadow", "font-style: italic"}) {
        INFO(forbidden);
        CHECK(css.find(forbidden) == std::string::npos);
    }
    CHECK(css.find("text-rendering: geometricPrecision") != std::string::npos);
    CHECK(css.find("font-kerning: normal") != std::string::npos);
}
