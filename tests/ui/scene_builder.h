#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "app/view.h"
#include "ui/scene.h"

// Builds a view and the layout that a browser would have reported for it, depth first:
//   SceneBuilder scene;
//   scene.open("a", Role::link, Style::entry_link, {16, 40, 200, 30}).text("Titre", 16, 62).close();
class SceneBuilder {
public:
    SceneBuilder() {
        view.root = element("page", Role::document, Style::page);
        layout.nodes.push_back({0, false, {0, 0, 800, 2000}});
        path_.push_back(&view.root);
    }

    SceneBuilder& open(std::string key, Role role, Style style, Box box) {
        // Only the last child of a node is ever open, so that no pointer of the path is moved.
        path_.back()->children.push_back(element(std::move(key), role, style));
        path_.push_back(&path_.back()->children.back());
        layout.nodes.push_back({++rank_, fixed, box});
        return *this;
    }
    SceneBuilder& close() {
        path_.pop_back();
        return *this;
    }
    // A run in a 16 px type: 8 px a byte.
    SceneBuilder& text(const std::string& characters, float x, float baseline) {
        path_.back()->children.push_back(text_node("text" + std::to_string(rank_), characters));
        const float width = 8.F * static_cast<float>(characters.size());
        layout.runs.push_back({++rank_, fixed, 1, x, baseline, width, 14, 4, 0, 0, characters});
        return *this;
    }
    Node& node() { return *path_.back(); }
    std::uint32_t rank() const { return rank_; }  // of the node made last

    View view;
    Layout layout;
    bool fixed = false;  // for what is added from now on

private:
    std::vector<Node*> path_;
    std::uint32_t rank_ = 0;
};

inline Stage small_stage() {
    Stage stage;
    stage.width = 800;
    stage.height = 600;
    return stage;
}
