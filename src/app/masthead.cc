#include "app/keys.h"
#include "app/phrases.h"
#include "app/screen_parts.h"
#include "app/words.h"

namespace {

std::string archive_title(const Model& model) {
    return model.archive ? model.archive->info().title : "Éditothèque";
}

// «25 documents, février 2025 – janvier 2026»
std::string deck(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    if (!model.archive) return model.failure ? "" : word(Word::loading, language);
    std::string text = document_count(model.archive->document_count(), language);
    if (model.timeline.empty()) return text;
    text += ", ";
    const std::string span = model.timeline.front().period + "/" + model.timeline.back().period;
    return text + date_phrase(span, language);
}

// The archive's name is the page's one heading of level 1, except where a document is open and its title is.
Node title_link(const Model& model) {
    const bool heading = model.route.screen == Screen::list;
    Node title = element("archive-title", heading ? Role::heading : Role::paragraph, Style::archive_title);
    if (heading) title.level = 1;
    title.children.push_back(link_to("archive-link", Style::none, Route{}, archive_title(model)));
    return title;
}

Node search_form(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node input = element(search_input_key, Role::searchbox, Style::search_input);
    input.name = word(Word::search, language);
    input.value = word(Word::search_placeholder, language);
    input.text = model.route.screen == Screen::list ? model.route.query : model.list_route.query;
    input.action = action::List{action::QueryTyped{}};
    const bool searching = !input.text.empty();
    Node box = element("search-box", Role::block, Style::search_box);
    box.children.push_back(std::move(input));
    if (searching) {
        Node clear = button("search-clear", Style::search_clear, action::List{action::QueryCleared{}}, "×");
        clear.name = word(Word::clear_search, language);
        box.children.push_back(std::move(clear));
    }
    Node form = element("search", Role::search, Style::none);
    form.children.push_back(std::move(box));
    for (Node& remark : query_remarks(model)) form.children.push_back(std::move(remark));
    return form;
}

Node theme_button(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    switch (model.preferences.theme) {
        case Theme::system:
            return button("theme", Style::tool, action::Preference{action::ThemeChosen{Theme::light}},
                          word(Word::theme_system, language));
        case Theme::light:
            return button("theme", Style::tool, action::Preference{action::ThemeChosen{Theme::dark}},
                          word(Word::theme_light, language));
        case Theme::dark:
            break;
    }
    return button("theme", Style::tool, action::Preference{action::ThemeChosen{Theme::system}},
                  word(Word::theme_dark, language));
}

Node text_size_button(const Model& model) {
    const auto choose = [&](TextSize next, Word text) {
        return button("text-size", Style::tool, action::Preference{action::TextSizeChosen{next}},
                      word(text, model.preferences.language));
    };
    switch (model.preferences.text_size) {
        case TextSize::normal:
            return choose(TextSize::large, Word::text_normal);
        case TextSize::large:
            return choose(TextSize::larger, Word::text_large);
        case TextSize::larger:
            break;
    }
    return choose(TextSize::normal, Word::text_larger);
}

Node language_button(const Model& model) {
    const bool french = model.preferences.language == InterfaceLanguage::french;
    const InterfaceLanguage other = french ? InterfaceLanguage::english : InterfaceLanguage::french;
    Node node = button("language", Style::tool, action::Preference{action::LanguageChosen{other}},
                       word(Word::other_language, model.preferences.language));
    node.lang = tag_of(other);
    return node;
}

Node toolbar(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Route about_route;
    about_route.screen = Screen::about;
    Node about = link_to("about-link", Style::tool, about_route, word(Word::about, language));
    about.current = model.route.screen == Screen::about;
    Node text_version = button("text-version", Style::tool, action::Preference{action::TextVersionToggled{}},
                               word(Word::text_version, language));
    text_version.checked = model.preferences.text_version;
    Node bar = element("toolbar", Role::group, Style::toolbar);
    bar.name = word(Word::preferences, language);
    bar.children.push_back(std::move(about));
    bar.children.push_back(language_button(model));
    bar.children.push_back(theme_button(model));
    bar.children.push_back(text_size_button(model));
    bar.children.push_back(std::move(text_version));
    return bar;
}

}  // namespace

Node masthead(const Model& model) {
    Node inner = element("masthead-inner", Role::block, Style::masthead_inner);
    inner.children.push_back(title_link(model));
    inner.children.push_back(text_element("archive-deck", Role::paragraph, Style::archive_deck, deck(model)));
    inner.children.push_back(search_form(model));
    inner.children.push_back(toolbar(model));
    Node banner = element("banner", Role::banner, Style::masthead);
    banner.children.push_back(std::move(inner));
    return banner;
}
