#include "app/keys.h"
#include "app/phrases.h"
#include "app/screen_parts.h"
#include "app/shortcut.h"
#include "app/words.h"

namespace {

class Prose {
public:
    Prose(Node& into, InterfaceLanguage language) : into_(into), language_(language) {}

    void heading(Word text) {
        into_.children.push_back(::heading(key(), Style::prose_title, 2, word(text, language_)));
    }
    void paragraph(std::string text) {
        into_.children.push_back(text_element(key(), Role::paragraph, Style::prose_paragraph, std::move(text)));
    }
    void paragraph(Word text) { paragraph(word(text, language_)); }

private:
    std::string key() { return "about/" + std::to_string(into_.children.size()); }

    Node& into_;
    InterfaceLanguage language_;
};

// How many dates are known, inferred or missing.
std::string dates_paragraph(const Model& model) {
    std::uint32_t inferred = 0;
    std::uint32_t undated = 0;
    for (std::uint32_t doc = 0; doc < model.archive->document_count(); ++doc) {
        const Document document = model.archive->document(DocId{doc});
        if (document.date.empty()) {
            ++undated;
        } else if (!document.date_basis.empty()) {
            ++inferred;
        }
    }
    const InterfaceLanguage language = model.preferences.language;
    const std::string all = number(model.archive->document_count(), language);
    if (language == InterfaceLanguage::french) {
        return "Sur " + all + "\u00a0documents, " + number(inferred, language) +
               " portent une date déduite du texte (chaque page en donne la raison) et " + number(undated, language) +
               " n’en portent aucune. «\u00a0vers\u00a0» signale une estimation.";
    }
    return "Of " + all + "\u00a0documents, " + number(inferred, language) +
           " carry a date inferred from the text (each page gives the reason) and " + number(undated, language) +
           " carry none. “circa” marks an estimate.";
}

void add_fact(Node& list, std::string key, const std::string& name, const std::string& value) {
    if (value.empty()) return;
    list.children.push_back(text_element(key, Role::term, Style::index_term, name));
    list.children.push_back(text_element(key + "/value", Role::definition, Style::index_values, value));
}

Node facts(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    const ArchiveInfo& archive = model.archive->info();
    Node list = element("about/facts", Role::term_list, Style::none);
    add_fact(list, "about/documents", word(Word::documents, language),
             number(model.archive->document_count(), language));
    add_fact(list, "about/publisher", word(Word::publisher, language), archive.publisher);
    add_fact(list, "about/edition", word(Word::edition, language),
             archive.edition.empty() ? "" : date_phrase(archive.edition, language));
    add_fact(list, "about/license", word(Word::license, language), archive.license);
    return list;
}

// What `?` leads to.
void add_shortcuts(Node& screen, const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    screen.children.push_back(
        heading(shortcuts_key, Style::prose_title, 2, word(Word::about_shortcuts, language)));
    screen.children.push_back(text_element("about/shortcuts-text", Role::paragraph, Style::prose_paragraph,
                                           word(Word::about_shortcuts_text, language)));
    Node list = element("about/shortcuts-list", Role::term_list, Style::none);
    for (const Shortcut& shortcut : shortcuts) {
        const std::string key = "key:" + std::string(shortcut.key);
        Node term = element(key, Role::term, Style::index_term);
        term.children.push_back(text_element(key + "/key", Role::span, Style::key_cap, std::string(shortcut.key)));
        list.children.push_back(std::move(term));
        list.children.push_back(text_element(key + "/value", Role::definition, Style::index_values,
                                             word(shortcut.meaning, language)));
    }
    screen.children.push_back(std::move(list));
    Node toggle = element("shortcuts-switch", Role::checkbox, Style::facet_value);
    toggle.children.push_back(text_element("shortcuts-switch/name", Role::span, Style::facet_name,
                                           word(Word::shortcuts_switch, language)));
    toggle.checked = model.preferences.shortcuts;
    toggle.action = action::Preference{action::ShortcutsToggled{}};
    screen.children.push_back(std::move(toggle));
}

}  // namespace

Node about_screen(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node screen = element("about", Role::block, Style::prose);
    screen.children.push_back(
        heading("about-title", Style::article_title, 1, word(Word::about_archive, language)));
    Prose prose(screen, language);
    if (model.archive) {
        const ArchiveInfo& archive = model.archive->info();
        if (!archive.description.empty()) prose.paragraph(archive.description);
        prose.heading(Word::about_contents);
        screen.children.push_back(facts(model));
        prose.heading(Word::about_dates);
        prose.paragraph(dates_paragraph(model));
    }
    prose.heading(Word::about_reading);
    prose.paragraph(Word::about_reading_text);
    prose.paragraph(Word::about_text_version_text);
    prose.heading(Word::about_queries);
    screen.children.push_back(query_help(language));
    add_shortcuts(screen, model);
    prose.heading(Word::about_privacy);
    prose.paragraph(Word::about_privacy_text);
    return screen;
}
