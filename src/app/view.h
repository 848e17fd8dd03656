#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/route.h"
#include "app/style.h"

// The screen as a tree of nodes. Three renderers show it (the canvas paints it, the page holds it as HTML over the canvas, the
// packer writes it as static HTML) and a fourth lists it for tests, so none of them can disagree with another.

// What a node is to a reader. Each role has exactly one HTML element (html_element.h).
enum class Role : std::uint8_t {
    document,     // the root: everything of the page
    banner, search, main, contentinfo, navigation, region,  // landmarks; region is named
    group,        // named set of controls
    block, span,  // no meaning of their own; a span stands inside a line
    heading,      // level 1 to 6
    paragraph,
    list, list_item,
    article,
    link, button, checkbox,
    searchbox,    // the text input; `text` is its value
    status,       // polite live region
    time,         // `value` is the machine-readable date
    term_list, term, definition,  // a list of names and values (dl, dt, dd)
    mark,         // a hit of the query
    text,         // a run of characters; a leaf
};

struct Node {
    std::string key;  // stable and unique in the tree: the same thing keeps its key from one view to the next
    Role role = Role::block;
    Style style = Style::none;
    std::string text;   // Role::text and Role::searchbox: the characters; otherwise empty
    std::string name;   // accessible name where it is not the text inside
    std::string value;  // Role::time: ISO 8601 date; Role::searchbox: the placeholder
    std::string lang;   // BCP 47 where it differs from the page's
    std::uint8_t level = 0;              // headings
    std::optional<bool> checked;         // checkboxes; toggle buttons (pressed)
    std::optional<bool> expanded;        // buttons that fold something
    bool current = false;                // the link to where the visitor is; the paragraph or the hit that they went to
    bool disabled = false;
    bool folded = false;                 // shown once unfolded, or when the browser's search finds something in it
    float share = 0;                     // 0..1: length of the bar that a value or a month shows
    std::optional<Route> route;          // links inside the archive
    std::string href;                    // links out of it
    std::optional<Action> action;        // what activating it (typing, for a searchbox; finding, for a folded node) does
    std::vector<Node> children;
};

struct View {
    Node root;
    std::string title;        // of the window
    std::string language;     // BCP 47, of the interface
    bool text_version = false;
    Theme theme = Theme::system;
    TextSize text_size = TextSize::normal;
};

// Constructors for the common shapes.
Node text_node(std::string key, std::string text);
Node element(std::string key, Role role, Style style, std::vector<Node> children = {});
Node text_element(std::string key, Role role, Style style, std::string text);  // with one text node inside
