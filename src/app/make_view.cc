#include "app/make_view.h"

#include "app/keys.h"
#include "app/screen_parts.h"
#include "app/words.h"

namespace {

bool reads_document(const Model& model) {
    return model.archive && !model.failure && model.route.screen == Screen::document;
}

Node main_content(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    if (model.failure) {
        return notice("failure", word(Word::archive_failed, language), word(Word::archive_failed_hint, language),
                      describe(*model.failure));
    }
    if (model.route.screen == Screen::about) return about_screen(model);
    if (!model.archive) {
        return text_element("loading", Role::status, Style::empty_notice, word(Word::loading, language));
    }
    return reads_document(model) ? document_screen(model) : list_screen(model);
}

Node footer(const Model& model) {
    Node footer = element("footer", Role::contentinfo, Style::footer);
    std::string text = word(Word::made_with, model.preferences.language);
    if (model.archive && !model.archive->info().publisher.empty()) {
        text = model.archive->info().publisher + " · " + text;
    }
    footer.children.push_back(text_element("footer-text", Role::paragraph, Style::footer_text, std::move(text)));
    return footer;
}

std::string window_title(const Model& model) {
    if (!model.archive) return "Éditothèque";
    const std::string& archive = model.archive->info().title;
    if (model.document) return std::string(model.archive->documents().title(model.document->doc)) + " – " + archive;
    if (model.route.screen == Screen::about) return word(Word::about, model.preferences.language) + " – " + archive;
    if (model.route.query.empty()) return archive;
    return model.route.query + " – " + archive;
}

}  // namespace

View make_view(const Model& model) {
    View view;
    view.title = window_title(model);
    view.language = tag_of(model.preferences.language);
    view.text_version = model.preferences.text_version;
    view.theme = model.preferences.theme;
    view.text_size = model.preferences.text_size;
    Node main = element(main_key, Role::main, Style::none);
    main.children.push_back(main_content(model));
    view.root = element("page", Role::document, reads_document(model) ? Style::reading_page : Style::page);
    view.root.children.push_back(masthead(model));
    view.root.children.push_back(std::move(main));
    view.root.children.push_back(footer(model));
    return view;
}
