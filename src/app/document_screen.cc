#include "app/hits.h"
#include "app/keys.h"
#include "app/passages.h"
#include "app/phrases.h"
#include "app/reasons.h"
#include "app/screen_parts.h"
#include "app/words.h"

namespace {

Document open_document(const Model& model) { return model.archive->document(model.document->doc); }

// Above the document: the way back, and the way from hit to hit.
Node document_bar(const Model& model) {
    std::string text = "← " + word(Word::back_to_list, model.preferences.language);
    if (model.document && model.document->rank > 0) {
        text += " · " + rank_of(model.document->rank, model.document->total, model.preferences.language);
    }
    Node bar = element("document-bar", Role::block, Style::document_bar);
    bar.children.push_back(link_to("back", Style::back_link, model.list_route, std::move(text)));
    if (model.document && hit_count(*model.document) > 0) bar.children.push_back(hit_walk(model));
    return bar;
}

Node article_meta(const Model& model) {
    const Document& document = open_document(model);
    Node meta = element("article-meta", Role::paragraph, Style::article_meta);
    const auto add = [&](std::string key, const std::string& text) {
        Node space = text_node(key + "/space", " ");
        meta.children.push_back(text_element(std::move(key), Role::span, Style::entry_label, text));
        meta.children.push_back(std::move(space));
    };
    if (!document.label.empty()) add("article-label", document.label);
    for (const std::string& author : document.authors) add("article-author:" + author, author);
    meta.children.push_back(date_node("article-date", Style::entry_date, document.date, model.preferences.language));
    return meta;
}

Node marked_element(std::string key, Role role, Style style, const MarkedText& text, const DocumentState& document) {
    std::vector<Node> children = marked_children(key, text, hit_key(document, document.hit));
    return element(std::move(key), role, style, std::move(children));
}

// A paragraph with an address.
Node passage(std::string key, Style style, const MarkedText& text, const Model& model) {
    Node node = marked_element(std::move(key), Role::paragraph, style, text, *model.document);
    node.current = node.key == passage_key(*model.document, model.route.paragraph);
    return node;
}

Node article_title(const Model& model) {
    Node title = marked_element(article_title_key, Role::heading, Style::article_title, model.document->title,
                                *model.document);
    title.level = 1;
    if (model.document->title.text != open_document(model).title) title.name = open_document(model).title;
    return title;
}

Node article_actions(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node actions = element("article-actions", Role::block, Style::article_actions);
    actions.children.push_back(button("copy-link", Style::action_button, action::Document{action::LinkCopied{}},
                                      word(Word::copy_link, language)));
    actions.children.push_back(button("copy-citation", Style::action_button,
                                      action::Document{action::CitationCopied{}}, word(Word::copy_citation, language)));
    if (model.document->passage > 0) {
        actions.children.push_back(button("copy-passage", Style::action_button,
                                          action::Document{action::PassageCopied{}},
                                          word(Word::copy_passage_link, language)));
    }
    if (const Document& document = open_document(model); !document.url.empty()) {
        Node source = text_element("source", Role::link, Style::action_button, word(Word::read_source, language));
        source.href = document.url;
        actions.children.push_back(std::move(source));
    }
    actions.children.push_back(text_element("copied", Role::status, Style::small_print, model.status));
    return actions;
}

// What the document names, and why its date is believed; nothing for a document that says neither.
void add_index_section(Node& screen, const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    const Document& document = open_document(model);
    Node list = element("index-list", Role::term_list, Style::none, index_cards(model, document));
    if (!document.date_basis.empty()) {
        list.children.push_back(
            text_element("date-basis-term", Role::term, Style::index_term, word(Word::about_the_date, language)));
        list.children.push_back(
            text_element("date-basis", Role::definition, Style::small_print, document.date_basis));
    }
    if (list.children.empty()) return;
    Node section = element("index", Role::region, Style::index_card);
    section.name = word(Word::in_this_document, language);
    section.children.push_back(heading("index-title", Style::section_title, 2, section.name));
    section.children.push_back(std::move(list));
    screen.children.push_back(std::move(section));
}

void add_small_print(Node& parent, std::string key, const std::string& text) {
    if (!text.empty()) parent.children.push_back(text_element(std::move(key), Role::paragraph, Style::small_print, text));
}

Node related_section(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node section = element("related", Role::region, Style::related);
    section.name = word(Word::related, language);
    section.children.push_back(heading("related-title", Style::section_title, 2, section.name));
    Node list = element("related-list", Role::list, Style::none);
    for (const Related& related : model.document->related) {
        const Document& document = model.archive->document(related.doc);
        Node item = element("related:" + document.id + "/item", Role::list_item, Style::none);
        item.children.push_back(link_to("related:" + document.id, Style::related_link, document_route(document, ""),
                                        document.title));
        add_small_print(item, "related:" + document.id + "/because", in_common(related, language));
        list.children.push_back(std::move(item));
    }
    section.children.push_back(std::move(list));
    return section;
}

void add_neighbour(Node& navigation, const Model& model, std::optional<DocId> doc, std::string key, Word hint) {
    if (!doc) return;
    const Document& document = model.archive->document(*doc);
    Node link = element(key, Role::link, Style::neighbour_link);
    link.route = document_route(document, model.route.query);
    link.children.push_back(text_element(key + "/hint", Role::span, Style::neighbour_hint,
                                         word(hint, model.preferences.language)));
    link.children.push_back(text_node(key + "/space", " "));
    link.children.push_back(text_element(key + "/title", Role::span, Style::none, document.title));
    navigation.children.push_back(std::move(link));
}

Node neighbours(const Model& model) {
    Node navigation = element("neighbours", Role::navigation, Style::neighbours);
    navigation.name = word(Word::neighbours, model.preferences.language);
    add_neighbour(navigation, model, model.document->previous, "previous", Word::previous_document);
    add_neighbour(navigation, model, model.document->next, "next", Word::next_document);
    return navigation;
}

Node article(const Model& model) {
    const DocumentState& state = *model.document;
    Node article = element("article", Role::article, Style::article);
    article.lang = foreign_language(model, open_document(model));
    article.children.push_back(article_meta(model));
    article.children.push_back(article_title(model));
    if (!state.summary.text.empty()) {
        article.children.push_back(passage(article_summary_key, Style::article_summary, state.summary, model));
    }
    Node body = element("article-body", Role::block, Style::article_body);
    for (std::size_t i = 0; i < state.paragraphs.size(); ++i) {
        body.children.push_back(passage(paragraph_key(static_cast<std::uint32_t>(i + 1)), Style::article_paragraph,
                                        state.paragraphs[i], model));
    }
    if (!body.children.empty()) article.children.push_back(std::move(body));
    return article;
}

Node missing_document(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node block = element("missing", Role::block, Style::article);
    block.children.push_back(heading("missing/title", Style::article_title, 1, word(Word::no_such_document, language)));
    block.children.push_back(text_element("missing/hint", Role::paragraph, Style::prose_paragraph,
                                          word(Word::no_such_document_hint, language)));
    return block;
}

}  // namespace

Node document_screen(const Model& model) {
    Node screen = element("document-screen", Role::block, Style::results);
    screen.children.push_back(document_bar(model));
    if (!model.document) {
        screen.children.push_back(missing_document(model));
        return screen;
    }
    add_small_print(screen, "found-for", found_for(model.document->explanation, model.preferences.language));
    screen.children.push_back(article(model));
    screen.children.push_back(article_actions(model));
    add_index_section(screen, model);
    if (!model.document->related.empty()) screen.children.push_back(related_section(model));
    if (model.document->previous || model.document->next) screen.children.push_back(neighbours(model));
    return screen;
}
