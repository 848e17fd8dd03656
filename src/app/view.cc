#include "app/view.h"

#include <utility>

Node text_node(std::string key, std::string text) {
    Node node;
    node.key = std::move(key);
    node.role = Role::text;
    node.text = std::move(text);
    return node;
}

Node element(std::string key, Role role, Style style, std::vector<Node> children) {
    Node node;
    node.key = std::move(key);
    node.role = role;
    node.style = style;
    node.children = std::move(children);
    return node;
}

Node text_element(std::string key, Role role, Style style, std::string text) {
    Node leaf = text_node(key + "/text", std::move(text));
    Node node = element(std::move(key), role, style);
    node.children.push_back(std::move(leaf));
    return node;
}
