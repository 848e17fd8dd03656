#include "ui/view_index.h"

namespace {

bool is_control(const Node& node) {
    switch (node.role) {
        case Role::link:
        case Role::button:
        case Role::checkbox:
        case Role::searchbox:
            return true;
        default:
            return false;
    }
}

}  // namespace

void ViewIndex::rebuild(const View& view, const Layout& layout) {
    nodes_.clear();
    add(view.root, no_node);
    for (const PlacedNode& placed : layout.nodes) {
        if (placed.node < size()) nodes_[placed.node].placed = &placed;
    }
}

void ViewIndex::add(const Node& node, std::uint32_t parent) {
    const std::uint32_t rank = size();
    IndexedNode indexed;
    indexed.node = &node;
    indexed.parent = parent;
    if (parent == no_node) {
        indexed.look = indexed.text_look = &look_of(node.style, Style::none);
    } else {
        const IndexedNode& above = nodes_[parent];
        indexed.look = &look_of(node.style, above.node->style);
        indexed.text_look = indexed.look->text.rest ? indexed.look : above.text_look;
        indexed.owner = above.owner;
        indexed.hidden = above.hidden;
    }
    indexed.hidden |= node.style == Style::hidden_text;
    if (is_control(node)) indexed.owner = rank;
    nodes_.push_back(indexed);
    // The frame around the search field shows the field's focus.
    if (node.role == Role::searchbox && parent != no_node) nodes_[parent].owner = rank;
    for (const Node& child : node.children) add(child, rank);
}
