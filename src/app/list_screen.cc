#include <algorithm>

#include "app/keys.h"
#include "app/phrases.h"
#include "app/screen_parts.h"
#include "app/screen_state.h"
#include "app/words.h"

namespace {

bool narrowed(const Route& route) {
    return !route.query.empty() || !route.filters.empty() || !route.from.empty() || !route.to.empty();
}

Node count_status(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    const std::uint32_t total = model.list.result.total;
    return text_element("results-count", Role::status, Style::results_count,
                        narrowed(model.route) ? result_count(total, language) : document_count(total, language));
}

Node sort_group(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    const Word first = model.route.query.empty() ? Word::sort_archive : Word::sort_relevance;
    const std::pair<Sort, Word> choices[] = {{Sort::relevance, first},
                                             {Sort::newest, Word::sort_newest},
                                             {Sort::oldest, Word::sort_oldest},
                                             {Sort::title, Word::sort_title}};
    Node group = element("sort", Role::group, Style::none);
    group.name = word(Word::sort_order, language);
    for (const auto& [sort, label] : choices) {
        Node choice = button("sort:" + std::to_string(static_cast<int>(sort)), Style::sort_choice,
                             action::List{action::SortChosen{sort}}, word(label, language));
        choice.checked = model.route.sort == sort;
        group.children.push_back(std::move(choice));
    }
    return group;
}

Node active_filters(const Model& model) {
    Node list = element("active-filters", Role::list, Style::none);
    for (const FacetFilter& filter : model.route.filters) {
        for (const std::string& value : filter.values) {
            const std::string key = "active:" + std::string(name_of(filter.field)) + ":" + value;
            Node drop = button(key, Style::active_filter,
                               action::Filter{action::FilterToggled{filter.field, value}}, value + "\u00a0×");
            Node item = element(key + "/item", Role::list_item, Style::none);
            item.children.push_back(std::move(drop));
            list.children.push_back(std::move(item));
        }
    }
    return list;
}

Node entry_meta(const Model& model, const Document& document) {
    const std::string key = "r:" + document.id + "/meta";
    Node meta = element(key, Role::paragraph, Style::entry_meta);
    if (!document.label.empty()) {
        meta.children.push_back(text_element(key + "/label", Role::span, Style::entry_label, document.label));
        meta.children.push_back(text_node(key + "/space", " "));
    }
    meta.children.push_back(date_node(key + "/date", Style::entry_date, document.date, model.preferences.language));
    return meta;
}

Node entry_title(const Model& model, const ListRow& row) {
    const Document& document = model.archive->document(row.doc);
    const std::string key = "r:" + document.id;
    const std::string link_key = entry_link_key(document.id);
    Node link = element(link_key, Role::link, Style::entry_link, marked_children(link_key, row.title));
    link.route = document_route(document, model.route.query);
    if (row.title.text != document.title) link.name = document.title;  // the name keeps the printed spaces
    Node title = element(key + "/title", Role::heading, Style::entry_title);
    title.level = 2;
    title.lang = foreign_language(model, document);
    title.children.push_back(std::move(link));
    return title;
}

Node entry_themes(const Document& document) {
    const std::string key = "r:" + document.id + "/themes";
    Node list = element(key, Role::list, Style::entry_themes);
    for (const std::string& theme : document.themes) {
        Node item = element(key + "/" + theme + "/item", Role::list_item, Style::none);
        item.children.push_back(link_to(key + "/" + theme, Style::chip, filter_route(FacetField::theme, theme), theme));
        list.children.push_back(std::move(item));
    }
    return list;
}

Node entry(const Model& model, const ListRow& row) {
    const Document& document = model.archive->document(row.doc);
    const std::string key = "r:" + document.id;
    Node item = element(key, Role::list_item, Style::entry);
    item.children.push_back(entry_title(model, row));
    item.children.push_back(entry_meta(model, document));
    if (!row.passage.text.empty()) {
        Node summary = element(key + "/summary", Role::paragraph, Style::entry_summary,
                               marked_children(key + "/summary", row.passage));
        summary.lang = foreign_language(model, document);
        item.children.push_back(std::move(summary));
    }
    if (!document.themes.empty()) item.children.push_back(entry_themes(document));
    return item;
}

Node pager(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    const std::uint32_t page = model.list.first_row / documents_per_page + 1;
    const std::uint32_t pages = (model.list.result.total + documents_per_page - 1) / documents_per_page;
    Node navigation = element("pager", Role::navigation, Style::pager);
    navigation.name = word(Word::pages, language);
    const auto add = [&](std::string key, std::uint32_t to, Word label) {
        Route route = model.route;
        route.page = to;
        navigation.children.push_back(link_to(std::move(key), Style::pager_link, route, word(label, language)));
    };
    if (page > 1) add("pager/previous", page - 1, Word::previous_page);
    navigation.children.push_back(
        text_element("pager/rank", Role::paragraph, Style::small_print, rank_of(page, pages, language)));
    if (page < pages) add("pager/next", page + 1, Word::next_page);
    return navigation;
}

Node suggestion(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Route route = model.route;
    route.query = *model.list.result.suggestion;
    Node paragraph = element("suggestion", Role::paragraph, Style::empty_notice);
    paragraph.children.push_back(text_node("suggestion/text", word(Word::try_instead, language) + " "));
    paragraph.children.push_back(link_to("suggestion/link", Style::related_link, route, route.query));
    return paragraph;
}

Node results_bar(const Model& model) {
    Node bar = element("results-bar", Role::block, Style::results_bar);
    bar.children.push_back(count_status(model));
    bar.children.push_back(sort_group(model));
    return bar;
}

Node results(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node column = element("results", Role::region, Style::results);
    column.name = word(Word::results, language);
    column.children.push_back(results_bar(model));
    if (!model.route.filters.empty()) column.children.push_back(active_filters(model));
    if (model.list.result.suggestion) column.children.push_back(suggestion(model));
    if (model.list.rows.empty()) {
        column.children.push_back(
            text_element("nothing", Role::paragraph, Style::empty_notice, word(Word::nothing_found, language)));
        column.children.push_back(
            text_element("nothing-hint", Role::paragraph, Style::empty_notice, word(Word::nothing_found_hint, language)));
        return column;
    }
    Node list = element("entries", Role::list, Style::entry_list);
    for (const ListRow& row : model.list.rows) list.children.push_back(entry(model, row));
    column.children.push_back(std::move(list));
    if (model.list.result.total > documents_per_page) column.children.push_back(pager(model));
    return column;
}

}  // namespace

Node list_screen(const Model& model) {
    Node columns = element("columns", Role::block, Style::columns);
    columns.children.push_back(filter_panel(model));
    columns.children.push_back(results(model));
    return columns;
}
