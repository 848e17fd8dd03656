#include "app/update_preferences.h"

#include "app/words.h"

namespace {

std::string name_of(Theme theme) {
    return theme == Theme::system ? "system" : theme == Theme::light ? "light" : "dark";
}

std::string name_of(TextSize size) {
    return size == TextSize::normal ? "normal" : size == TextSize::large ? "large" : "larger";
}

struct Handler {
    Model& model;
    Effects& effects;

    void operator()(const action::LanguageChosen& chosen) {
        model.preferences.language = chosen.language;
        effects.push_back(effect::Store{"language", std::string(tag_of(chosen.language))});
    }
    void operator()(const action::ThemeChosen& chosen) {
        model.preferences.theme = chosen.theme;
        effects.push_back(effect::Store{"theme", name_of(chosen.theme)});
    }
    void operator()(const action::TextSizeChosen& chosen) {
        model.preferences.text_size = chosen.size;
        effects.push_back(effect::Store{"text-size", name_of(chosen.size)});
    }
    void operator()(const action::ShortcutsToggled&) {
        model.preferences.shortcuts = !model.preferences.shortcuts;
        effects.push_back(effect::Store{"shortcuts", model.preferences.shortcuts ? "1" : "0"});
    }
    void operator()(const action::TextVersionToggled&) {
        model.preferences.text_version = !model.preferences.text_version;
        effects.push_back(effect::Store{"text-version", model.preferences.text_version ? "1" : "0"});
    }
};

}  // namespace

void update_preferences(Model& model, Effects& effects, const action::Preference& action) {
    std::visit(Handler{model, effects}, action);
}
