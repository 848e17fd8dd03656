#include "app/text_listing.h"

#include <array>

#include "app/route.h"

namespace {

constexpr auto role_names = std::to_array<std::string_view>({
    "document", "banner", "search", "main", "contentinfo", "navigation", "region", "group", "block", "span", "heading",
    "paragraph", "list", "listitem", "article", "link", "button", "checkbox", "searchbox", "status", "time", "list",
    "term", "definition", "mark",
    "text"});

// The accessible name: what is said, or what stands inside.
std::string content_of(const Node& node) {
    if (node.role == Role::text) return node.text;
    std::string out;
    for (const Node& child : node.children) {
        const std::string part = content_of(child);
        out += child.role == Role::mark ? "[" + part + "]" : part;
    }
    return out;
}

bool is_leaf(Role role) {
    switch (role) {
        case Role::link:
        case Role::button:
        case Role::checkbox:
        case Role::time:
        case Role::term:
            return true;
        default:
            return false;
    }
}

bool holds_only_text(const Node& node) {
    for (const Node& child : node.children) {
        if (child.role != Role::text && child.role != Role::mark) return false;
    }
    return !node.children.empty();
}

void append_states(std::string& out, const Node& node) {
    if (node.level > 0) out += " level " + std::to_string(node.level);
    if (node.checked) out += *node.checked ? " checked" : " unchecked";
    if (node.expanded) out += *node.expanded ? " expanded" : " folded";
    if (node.current) out += " current";
    if (node.disabled) out += " disabled";
    if (node.folded) out += " until found";
    if (!node.lang.empty()) out += " lang=" + node.lang;
    if (node.role == Role::time && !node.value.empty()) out += " datetime=" + node.value;
    if (node.role == Role::searchbox) out += " value \"" + node.text + "\"";
    if (node.route) out += " -> " + format_fragment(*node.route);
    if (!node.href.empty()) out += " -> " + node.href;
}

void append_node(std::string& out, const Node& node, std::size_t depth) {
    std::size_t below = depth;
    const bool whole = is_leaf(node.role) || holds_only_text(node);
    const bool plain = (node.role == Role::block || node.role == Role::span) && !node.folded;
    if (!plain || whole) {
        out.append(depth * 2, ' ');
        out += plain ? "text" : role_names[static_cast<std::size_t>(node.role)];
        const std::string name = !node.name.empty() ? node.name : whole || node.role == Role::text ? content_of(node) : "";
        if (!name.empty()) out += " \"" + name + "\"";
        append_states(out, node);
        out += '\n';
        ++below;
    }
    if (whole) return;
    for (const Node& child : node.children) append_node(out, child, below);
}

}  // namespace

std::string list_as_text(const View& view) {
    std::string out = "title \"" + view.title + "\" " + view.language + (view.text_version ? " text version" : "") + "\n";
    append_node(out, view.root, 0);
    return out;
}
