#include "app/shortcut.h"

#include "app/hits.h"

namespace {

Action document_action(const Model& model, Step step, const std::string& focus) {
    if (model.route.screen == Screen::document) return action::Movement{action::NeighbourOpened{step}};
    return action::Movement{action::EntryReached{step, focus}};
}

}  // namespace

std::optional<Action> shortcut_action(const Model& model, std::string_view key, const std::string& focus) {
    if (!model.preferences.shortcuts || !model.archive) return std::nullopt;
    if (key == "/") return action::Movement{action::FieldEntered{}};
    if (key == "?") return action::Movement{action::ShortcutsShown{}};
    const bool walks = model.document || model.route.screen == Screen::list;
    if (key == "j" && walks) return document_action(model, Step::next, focus);
    if (key == "k" && walks) return document_action(model, Step::previous, focus);
    if (!model.document || hit_count(*model.document) == 0) return std::nullopt;
    if (key == "n") return action::Document{action::HitReached{Step::next}};
    if (key == "p") return action::Document{action::HitReached{Step::previous}};
    return std::nullopt;
}
