#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "app/model.h"
#include "app/words.h"

// The keys that do something by themselves, wherever the visitor does not type: one table for what they do and for the list
// that `?` shows. Keys are named by the character that they give (KeyboardEvent.key), so that any keyboard layout serves.
struct Shortcut {
    std::string_view key;
    Word meaning;
};

inline constexpr auto shortcuts = std::to_array<Shortcut>({
    {"/", Word::shortcut_search},
    {"j", Word::shortcut_next_document},
    {"k", Word::shortcut_previous_document},
    {"n", Word::shortcut_next_hit},
    {"p", Word::shortcut_previous_hit},
    {"?", Word::shortcut_help},
});

// What `key` does on this screen while the node with the key `focus` has the focus; nothing where it is the browser's.
std::optional<Action> shortcut_action(const Model& model, std::string_view key, const std::string& focus);
