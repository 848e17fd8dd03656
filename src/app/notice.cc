#include <utility>

#include "app/screen_parts.h"

Node notice(std::string key, std::string title, std::string hint, std::string detail) {
    Node node = element(key, Role::status, Style::notice);
    node.children.push_back(text_element(key + "/title", Role::paragraph, Style::section_title, std::move(title)));
    node.children.push_back(text_element(key + "/hint", Role::paragraph, Style::prose_paragraph, std::move(hint)));
    if (!detail.empty()) {
        node.children.push_back(text_element(key + "/detail", Role::paragraph, Style::small_print, std::move(detail)));
    }
    return node;
}
