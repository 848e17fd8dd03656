#include "browser/bridge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <cmath>
#include <cstring>
#include <limits>
#include <set>

#include "base/binary_reader.h"
#include "browser/layout_bytes.h"

using Catch::Matchers::ContainsSubstring;

namespace {

struct ReadNode {
    std::uint32_t children = 0, hash = 0, flags = 0;
    std::string key, tag, text;
    std::vector<std::pair<std::string, std::string>> attributes;
};

struct ReadScreen {
    std::uint32_t flags = 0;
    std::string title, language;
    std::vector<ReadNode> nodes;
    std::vector<std::vector<std::string>> effects;
};

std::string padded_text(BinaryReader& in) {
    std::string text(in.text());
    in.raw((4 - text.size() % 4) % 4);
    return text;
}

// Reads a screen as bridge.h describes it.
ReadScreen read_screen(const std::vector<std::uint8_t>& bytes) {
    BinaryReader in(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    ReadScreen screen;
    REQUIRE(in.u32() == 0x31544445);
    const std::uint32_t nodes = in.u32();
    const std::uint32_t effects = in.u32();
    screen.flags = in.u32();
    screen.title = padded_text(in);
    screen.language = padded_text(in);
    for (std::uint32_t i = 0; i < nodes; ++i) {
        ReadNode node;
        node.children = in.u32();
        node.hash = in.u32();
        node.key = padded_text(in);
        node.tag = padded_text(in);
        const std::uint32_t attributes = in.u32();
        for (std::uint32_t k = 0; k < attributes; ++k) {
            std::string name = padded_text(in);
            node.attributes.emplace_back(std::move(name), padded_text(in));
        }
        node.text = padded_text(in);
        node.flags = in.u32();
        screen.nodes.push_back(std::move(node));
    }
    for (std::uint32_t i = 0; i < effects; ++i) {
        std::string name = padded_text(in), first = padded_text(in), second = padded_text(in);
        screen.effects.push_back({std::move(name), std::move(first), std::move(second)});
    }
    REQUIRE(in.ok());
    REQUIRE(in.remaining() == 0);
    return screen;
}

View small_view() {
    View view;
    view.title = "Éditos";
    view.language = "fr";
    view.root = element("root", Role::document, Style::page);
    Node field = element("field", Role::searchbox, Style::search_input);
    field.text = "où";
    field.action = action::List{action::QueryTyped{}};
    view.root.children.push_back(std::move(field));
    Node link = text_element("entry", Role::link, Style::entry_link, "L’été, cœur naïf — 20 €");
    link.route = Route{};
    view.root.children.push_back(std::move(link));
    return view;
}

std::string link_to(const Route& route) { return "#/e/" + route.document_id; }

ReadScreen round_trip(const View& view, const Effects& effects = {}) {
    return read_screen(encode_screen(view, effects, link_to));
}

// A layout of two nodes and one run, as the page writes it.
std::vector<std::uint8_t> sound_layout() {
    LayoutBytes bytes;
    bytes.header(2, 1);
    bytes.node(0, 0, {0, 0, 320, 1000.5F});
    bytes.node(2, 1, {8, 16, 100, 24});
    bytes.run(3, 7, "Où ?");
    return bytes.take();
}

Result<Layout> decode(const std::vector<std::uint8_t>& bytes, std::uint32_t node_count = 4) {
    return decode_layout(bytes.data(), bytes.size(), node_count);
}

}  // namespace

TEST_CASE("A screen holds every node in preorder with its element and text", "[bridge]") {
    const ReadScreen screen = round_trip(small_view());
    CHECK(screen.title == "Éditos");
    CHECK(screen.language == "fr");
    REQUIRE(screen.nodes.size() == 4);
    CHECK(screen.nodes[0].key == "root");
    CHECK(screen.nodes[0].tag == "div");
    CHECK(screen.nodes[0].children == 2);
    CHECK(screen.nodes[1].tag == "input");
    CHECK(screen.nodes[1].text == "où");
    CHECK(screen.nodes[2].tag == "a");
    CHECK(screen.nodes[2].children == 1);
    CHECK(screen.nodes[3].tag.empty());
    CHECK(screen.nodes[3].text == "L’été, cœur naïf — 20 €");
}

TEST_CASE("Attributes cross the bridge as html_element gives them", "[bridge]") {
    const View view = small_view();
    const ReadScreen screen = round_trip(view);
    const HtmlElement expected = html_element(view.root.children[1], link_to);
    REQUIRE(screen.nodes[2].attributes.size() == expected.attributes.size());
    for (std::size_t i = 0; i < expected.attributes.size(); ++i) {
        CHECK(screen.nodes[2].attributes[i].first == expected.attributes[i].first);
        CHECK(screen.nodes[2].attributes[i].second == expected.attributes[i].second);
    }
}

TEST_CASE("Flags say which nodes act and which is the search field", "[bridge]") {
    const ReadScreen screen = round_trip(small_view());
    CHECK(screen.nodes[0].flags == 0);
    CHECK(screen.nodes[1].flags == 3);
    CHECK(screen.nodes[2].flags == 0);
}

TEST_CASE("Flags of the screen say text version, chosen theme and text size", "[bridge]") {
    View view = small_view();
    CHECK(round_trip(view).flags == 0);
    view.text_version = true;
    CHECK(round_trip(view).flags == 1);
    view.theme = Theme::dark;
    CHECK(round_trip(view).flags == 3);
    view.text_version = false;
    view.theme = Theme::light;
    CHECK(round_trip(view).flags == 4);
    view.theme = Theme::system;
    view.text_size = TextSize::large;
    CHECK(round_trip(view).flags == 8);
    view.text_size = TextSize::larger;
    CHECK(round_trip(view).flags == 16);
}

TEST_CASE("The content hash changes with the content and with nothing else", "[bridge]") {
    View view = small_view();
    const ReadScreen before = round_trip(view);
    CHECK(round_trip(view).nodes[3].hash == before.nodes[3].hash);

    view.root.children[1].children[0].text += "!";
    const ReadScreen after = round_trip(view);
    CHECK(after.nodes[3].hash != before.nodes[3].hash);
    CHECK(after.nodes[2].hash == before.nodes[2].hash);
    CHECK(after.nodes[0].hash == before.nodes[0].hash);

    view.root.children[1].current = true;
    CHECK(round_trip(view).nodes[2].hash != before.nodes[2].hash);
}

TEST_CASE("Every effect has its name and arguments", "[bridge]") {
    const Effects effects = {effect::PushUrl{"#/?q=a"}, effect::ReplaceUrl{"#/?q=ab"}, effect::ScrollToTop{},
                             effect::ScrollToNode{"p3"}, effect::FocusNode{"field"}, effect::CopyText{"é", "<b>é</b>"},
                             effect::Store{"theme", "dark"}};
    const std::vector<std::vector<std::string>> expected = {
        {"push-url", "#/?q=a", ""}, {"replace-url", "#/?q=ab", ""}, {"scroll-to-top", "", ""},
        {"scroll-to-node", "p3", ""}, {"focus-node", "field", ""}, {"copy-text", "é", "<b>é</b>"},
        {"store", "theme", "dark"}};
    CHECK(round_trip(small_view(), effects).effects == expected);
}

TEST_CASE("A layout is read as the page measured it", "[bridge]") {
    const auto layout = decode(sound_layout());
    REQUIRE(layout.ok());
    REQUIRE(layout.value().nodes.size() == 2);
    CHECK(layout.value().nodes[0].box.height == 1000.5F);
    CHECK_FALSE(layout.value().nodes[0].fixed);
    CHECK(layout.value().nodes[1].node == 2);
    CHECK(layout.value().nodes[1].fixed);
    REQUIRE(layout.value().runs.size() == 1);
    const TextRun& run = layout.value().runs[0];
    CHECK(run.node == 3);
    CHECK(run.font == 7);
    CHECK(run.baseline == 2.5F);
    CHECK(run.descent == 4.F);
    CHECK(run.ink_above == 15.F);
    CHECK(run.ink_below == 5.F);
    CHECK(run.text == "Où ?");
}

TEST_CASE("A layout cut anywhere is refused", "[bridge]") {
    const std::vector<std::uint8_t> whole = sound_layout();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        const std::vector<std::uint8_t> cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        CHECK_FALSE(decode(cut).ok());
    }
}

TEST_CASE("A layout that goes on after its end is refused", "[bridge]") {
    std::vector<std::uint8_t> bytes = sound_layout();
    bytes.resize(bytes.size() + 4);
    CHECK_FALSE(decode(bytes).ok());
}

TEST_CASE("A layout of another view is refused with the node named", "[bridge]") {
    const auto runs_too_far = decode(sound_layout(), 3);
    REQUIRE_FALSE(runs_too_far.ok());
    CHECK_THAT(runs_too_far.error().message, ContainsSubstring("node 3"));
    const auto boxes_too_far = decode(sound_layout(), 2);
    REQUIRE_FALSE(boxes_too_far.ok());
    CHECK_THAT(boxes_too_far.error().message, ContainsSubstring("node 2"));
    CHECK_FALSE(decode(sound_layout(), 0).ok());
}

TEST_CASE("Counts that the bytes cannot hold are refused before anything is allocated", "[bridge]") {
    LayoutBytes nodes;
    nodes.header(0xFFFFFFFF, 0);
    CHECK_FALSE(decode(nodes.take()).ok());
    LayoutBytes runs;
    runs.header(0, 0xFFFFFFFF);
    CHECK_FALSE(decode(runs.take()).ok());
}

TEST_CASE("Lengths that are no numbers, unknown flags and fonts are refused", "[bridge]") {
    for (const float wrong : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        LayoutBytes bytes;
        bytes.header(1, 0);
        bytes.node(0, 0, {0, wrong, 1, 1});
        CHECK_FALSE(decode(bytes.take()).ok());
    }
    LayoutBytes flags;
    flags.header(1, 0);
    flags.node(0, 2, {});
    CHECK_FALSE(decode(flags.take()).ok());
    LayoutBytes font;
    font.header(0, 1);
    font.run(0, 65536, "");
    CHECK_FALSE(decode(font.take()).ok());
}

TEST_CASE("Something that is no layout is refused by its mark", "[bridge]") {
    std::vector<std::uint8_t> bytes = sound_layout();
    bytes[0] ^= 1;
    const auto layout = decode(bytes);
    REQUIRE_FALSE(layout.ok());
    CHECK_THAT(layout.error().message, ContainsSubstring("EDL1"));
}
