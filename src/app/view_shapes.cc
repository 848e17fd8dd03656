#include <utility>

#include "app/keys.h"
#include "app/phrases.h"
#include "app/screen_parts.h"
#include "app/words.h"

Node heading(std::string key, Style style, std::uint8_t level, std::string text) {
    Node node = text_element(std::move(key), Role::heading, style, std::move(text));
    node.level = level;
    return node;
}

Node link_to(std::string key, Style style, Route route, std::string text) {
    Node node = text_element(std::move(key), Role::link, style, std::move(text));
    node.route = std::move(route);
    return node;
}

Node button(std::string key, Style style, Action action, std::string text) {
    Node node = text_element(std::move(key), Role::button, style, std::move(text));
    node.action = std::move(action);
    return node;
}

Node date_node(std::string key, Style style, const std::string& edtf, InterfaceLanguage language) {
    Node node = text_element(std::move(key), Role::time, style, date_phrase(edtf, language));
    // HTML's datetime knows neither intervals nor approximation: it gets plain dates only.
    const auto date = parse_edtf(edtf);
    if (date.ok() && !date.value().end && !date.value().approximate()) node.value = edtf;
    return node;
}

std::vector<Node> marked_children(const std::string& key, const MarkedText& text, std::string_view current) {
    std::vector<Node> children;
    std::uint32_t at = 0;
    std::uint32_t number = 0;
    const auto add_text = [&](std::uint32_t end) {
        if (end <= at) return;
        children.push_back(
            text_node(key + "/t" + std::to_string(children.size()), text.text.substr(at, end - at)));
    };
    for (const ByteRange& mark : text.marks) {
        add_text(mark.begin);
        Node hit = text_element(mark_key(key, ++number), Role::mark, Style::hit,
                                text.text.substr(mark.begin, mark.end - mark.begin));
        hit.current = hit.key == current;
        children.push_back(std::move(hit));
        at = mark.end;
    }
    add_text(static_cast<std::uint32_t>(text.text.size()));
    return children;
}

Route document_route(const Document& document, const std::string& query) {
    Route route;
    route.screen = Screen::document;
    route.document_id = document.id;
    route.query = query;
    return route;
}

Route filter_route(FacetField field, const std::string& value) {
    Route route;
    route.filters.push_back({field, {value}});
    return route;
}

std::string foreign_language(const Model& model, const Document& document) {
    const std::string& tag = document.lang.empty() ? model.archive->info().language : document.lang;
    return tag == tag_of(model.preferences.language) ? "" : tag;
}
