#include "browser/bridge.h"

#include <cmath>
#include <string_view>
#include <variant>

#include "base/binary_reader.h"
#include "base/binary_writer.h"

namespace {

constexpr std::uint32_t screen_magic = 0x31544445;  // "EDT1"
constexpr std::uint32_t layout_magic = 0x314C4445;  // "EDL1"
constexpr std::uint32_t node_bytes = 24;            // a placed node
constexpr std::uint32_t run_bytes = 44;             // a text run without its text

std::uint32_t count_nodes(const Node& node) {
    std::uint32_t count = 1;
    for (const Node& child : node.children) count += count_nodes(child);
    return count;
}

std::uint32_t flags_of(const View& view) {
    return (view.text_version ? 1U : 0U) | (view.theme == Theme::dark ? 2U : 0U) |
           (view.theme == Theme::light ? 4U : 0U) | (view.text_size == TextSize::large ? 8U : 0U) |
           (view.text_size == TextSize::larger ? 16U : 0U);
}

// str: the text, padded so that what follows is aligned.
void write_string(BinaryWriter& out, std::string_view text) {
    out.text(text);
    out.raw(std::string_view("\0\0\0", (4 - text.size() % 4) % 4));
}

std::string_view read_string(BinaryReader& in) {
    const std::string_view text = in.text();
    in.raw((4 - text.size() % 4) % 4);
    return text;
}

std::string node_content(const Node& node, LinkWriter link) {
    const HtmlElement element = html_element(node, link);
    BinaryWriter out;
    write_string(out, node.key);
    write_string(out, element.tag);
    out.u32(static_cast<std::uint32_t>(element.attributes.size()));
    for (const auto& [name, value] : element.attributes) {
        write_string(out, name);
        write_string(out, value);
    }
    write_string(out, node.text);
    return std::move(out).bytes();
}

// FNV-1a, 32 bits.
std::uint32_t hash_of(std::string_view bytes) {
    std::uint32_t hash = 2166136261U;
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

void write_node(BinaryWriter& out, const Node& node, LinkWriter link) {
    const std::string content = node_content(node, link);
    out.u32(static_cast<std::uint32_t>(node.children.size()));
    out.u32(hash_of(content));
    out.raw(content);
    out.u32((node.action ? 1U : 0U) | (node.role == Role::searchbox ? 2U : 0U));
    for (const Node& child : node.children) write_node(out, child, link);
}

struct EffectWriter {
    BinaryWriter& out;

    void write(std::string_view name, std::string_view first = {}, std::string_view second = {}) const {
        write_string(out, name);
        write_string(out, first);
        write_string(out, second);
    }
    void operator()(const effect::PushUrl& push) const { write("push-url", push.fragment); }
    void operator()(const effect::ReplaceUrl& replace) const { write("replace-url", replace.fragment); }
    void operator()(const effect::ScrollToTop&) const { write("scroll-to-top"); }
    void operator()(const effect::ScrollToNode& scroll) const { write("scroll-to-node", scroll.key); }
    void operator()(const effect::FocusNode& focus) const { write("focus-node", focus.key); }
    void operator()(const effect::CopyText& copy) const { write("copy-text", copy.text, copy.html); }
    void operator()(const effect::Store& store) const { write("store", store.name, store.value); }
};

// Reads one layout; the first fault is kept and ends the reading.
class LayoutReader {
public:
    LayoutReader(const std::uint8_t* bytes, std::size_t size, std::uint32_t node_count)
        : in_(std::string_view(reinterpret_cast<const char*>(bytes), size)), node_count_(node_count) {}

    Result<Layout> read() {
        if (in_.u32() != layout_magic) return fault("expected the mark of a layout, \"EDL1\"");
        const std::uint32_t nodes = in_.u32();
        const std::uint32_t runs = in_.u32();
        if (!in_.ok() || in_.remaining() / node_bytes < nodes) return cut();
        layout_.nodes.reserve(nodes);
        for (std::uint32_t i = 0; i < nodes && fault_.empty(); ++i) read_node();
        if (fault_.empty() && in_.remaining() / run_bytes < runs) return cut();
        if (fault_.empty()) layout_.runs.reserve(runs);
        for (std::uint32_t i = 0; i < runs && fault_.empty(); ++i) read_run();
        if (!in_.ok()) return cut();
        if (!fault_.empty()) return fault(fault_);
        if (in_.remaining() > 0) return fault("expected the end of the layout");
        return std::move(layout_);
    }

private:
    void read_node() {
        PlacedNode node;
        node.node = rank();
        node.fixed = fixed();
        node.box = {length(), length(), length(), length()};
        layout_.nodes.push_back(node);
    }

    void read_run() {
        TextRun run;
        run.node = rank();
        run.fixed = fixed();
        const std::uint32_t font = in_.u32();
        if (font > 0xFFFF) fault_ = "expected a font below 65536";
        run.font = static_cast<std::uint16_t>(font);
        run.x = length();
        run.baseline = length();
        run.width = length();
        run.ascent = length();
        run.descent = length();
        run.ink_above = length();
        run.ink_below = length();
        run.text = read_string(in_);
        layout_.runs.push_back(std::move(run));
    }

    std::uint32_t rank() {
        const std::uint32_t value = in_.u32();
        if (value >= node_count_) {
            fault_ = "found node " + std::to_string(value) + ", expected one below " + std::to_string(node_count_);
        }
        return value;
    }

    bool fixed() {
        const std::uint32_t flags = in_.u32();
        if (flags > 1) fault_ = "expected flags 0 or 1";
        return flags == 1;
    }

    float length() {
        const float value = in_.f32();
        if (!std::isfinite(value)) fault_ = "expected a finite length";
        return value;
    }

    Error cut() const { return fault("the layout is cut"); }
    Error fault(const std::string& what) const {
        return Error{{"layout", 0, 0}, "byte " + std::to_string(in_.offset()) + ": " + what};
    }

    BinaryReader in_;
    std::uint32_t node_count_;
    Layout layout_;
    std::string fault_;
};

}  // namespace

std::vector<std::uint8_t> encode_screen(const View& view, const Effects& effects, LinkWriter link) {
    BinaryWriter out;
    out.u32(screen_magic);
    out.u32(count_nodes(view.root));
    out.u32(static_cast<std::uint32_t>(effects.size()));
    out.u32(flags_of(view));
    write_string(out, view.title);
    write_string(out, view.language);
    write_node(out, view.root, link);
    for (const Effect& effect : effects) std::visit(EffectWriter{out}, effect);
    return {out.bytes().begin(), out.bytes().end()};
}

Result<Layout> decode_layout(const std::uint8_t* bytes, std::size_t size, std::uint32_t node_count) {
    return LayoutReader(bytes, size, node_count).read();
}
