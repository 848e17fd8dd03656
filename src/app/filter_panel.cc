#include <algorithm>

#include "app/phrases.h"
#include "app/screen_parts.h"
#include "app/words.h"

namespace {

// Facets with more values than this show the first ones and a button. Some more are there all the same, folded away, so that
// the browser's search finds them.
constexpr std::size_t values_shown = 8;
constexpr std::size_t values_folded = 100;

constexpr FacetField shown_facets[] = {FacetField::theme, FacetField::person, FacetField::organization,
                                       FacetField::author};

bool is_chosen(const Route& route, FacetField field, const std::string& value) {
    for (const FacetFilter& filter : route.filters) {
        if (filter.field == field) {
            return std::find(filter.values.begin(), filter.values.end(), value) != filter.values.end();
        }
    }
    return false;
}

Node value_row(const Model& model, FacetField field, const FacetCount& count, std::uint32_t most) {
    const InterfaceLanguage language = model.preferences.language;
    const std::string key = "f:" + std::string(name_of(field)) + ":" + count.value;
    Node box = element(key, Role::checkbox, Style::facet_value);
    box.checked = is_chosen(model.route, field, count.value);
    box.name = count.value + " (" + number(count.count, language) + ")";
    box.share = most > 0 ? static_cast<float>(count.count) / static_cast<float>(most) : 0.F;
    box.action = action::Filter{action::FilterToggled{field, count.value}};
    box.children.push_back(text_element(key + "/name", Role::span, Style::facet_name, count.value));
    box.children.push_back(text_node(key + "/space", " "));
    box.children.push_back(text_element(key + "/count", Role::span, Style::facet_count, number(count.count, language)));
    Node item = element(key + "/item", Role::list_item, Style::none);
    item.children.push_back(std::move(box));
    return item;
}

struct FacetValues {
    std::vector<FacetCount> first;  // the most frequent ones, and every chosen one, counted or not
    std::vector<FacetCount> more;   // the others
};

FacetValues values_of(const Model& model, const Facet& facet) {
    FacetValues all;
    std::vector<FacetCount>& values = all.first;
    for (std::size_t i = 0; i < facet.counts.size(); ++i) {
        const bool first = i < values_shown || is_chosen(model.route, facet.field, facet.counts[i].value);
        (first ? all.first : all.more).push_back(facet.counts[i]);
    }
    for (const FacetFilter& filter : model.route.filters) {
        if (filter.field != facet.field) continue;
        for (const std::string& value : filter.values) {
            const bool listed = std::any_of(values.begin(), values.end(),
                                            [&](const FacetCount& count) { return count.value == value; });
            if (!listed) values.push_back({value, 0});
        }
    }
    return all;
}

Node value_list(const Model& model, const Facet& facet, std::string key, const std::vector<FacetCount>& values) {
    const std::uint32_t most = facet.counts.empty() ? 0 : facet.counts.front().count;
    Node list = element(std::move(key), Role::list, Style::facet_list);
    for (const FacetCount& count : values) list.children.push_back(value_row(model, facet.field, count, most));
    return list;
}

// The values behind «Tout afficher».
void add_more_values(Node& group, const Model& model, const Facet& facet, std::vector<FacetCount> values) {
    const InterfaceLanguage language = model.preferences.language;
    const bool all = std::find(model.expanded.begin(), model.expanded.end(), facet.field) != model.expanded.end();
    const Action unfold = action::Filter{action::FacetExpanded{facet.field}};
    if (!all && values.size() > values_folded) values.resize(values_folded);
    Node list = value_list(model, facet, group.key + "/more-values", values);
    list.folded = !all;
    if (list.folded) list.action = unfold;
    group.children.push_back(std::move(list));
    Node more = button(group.key + "/more", Style::facet_more, unfold,
                       word(all ? Word::show_fewer : Word::show_all, language));
    more.expanded = all;
    more.name = more.children.front().text + " (" + group.name + ")";
    group.children.push_back(std::move(more));
}

Node facet_group(const Model& model, const Facet& facet) {
    const InterfaceLanguage language = model.preferences.language;
    const std::string key = "facet:" + std::string(name_of(facet.field));
    FacetValues values = values_of(model, facet);
    Node group = element(key, Role::group, Style::facet);
    group.name = word(facet.field, language);
    group.children.push_back(heading(key + "/title", Style::facet_title, 3, group.name));
    group.children.push_back(value_list(model, facet, key + "/values", values.first));
    if (!values.more.empty()) add_more_values(group, model, facet, std::move(values.more));
    return group;
}

bool has_filters(const Route& route) { return !route.filters.empty() || !route.from.empty() || !route.to.empty(); }

std::uint32_t filter_count(const Route& route) {
    std::size_t count = route.from.empty() && route.to.empty() ? 0 : 1;
    for (const FacetFilter& filter : route.filters) count += filter.values.size();
    return static_cast<std::uint32_t>(count);
}

Node panel_toggle(const Model& model) {
    std::string text = word(Word::filters, model.preferences.language);
    if (has_filters(model.route)) text += " (" + std::to_string(filter_count(model.route)) + ")";
    Node toggle = button("panel-toggle", Style::panel_toggle, action::Filter{action::PanelToggled{}}, std::move(text));
    toggle.expanded = model.panel_open;
    return toggle;
}

}  // namespace

Node filter_panel(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node panel = element("panel", Role::region, Style::panel);
    panel.name = word(Word::filters, language);
    panel.children.push_back(heading("panel-title", Style::hidden_text, 2, panel.name));
    panel.children.push_back(panel_toggle(model));
    Node body = element("panel-body", Role::block, Style::panel_body);
    body.folded = !model.panel_open;  // on a phone; where there is room the style sheet shows it all the same
    if (body.folded) body.action = action::Filter{action::PanelToggled{}};
    if (has_filters(model.route)) {
        body.children.push_back(button("filters-clear", Style::facet_more, action::Filter{action::FiltersCleared{}},
                                       word(Word::clear_filters, language)));
    }
    if (!model.timeline.empty()) body.children.push_back(period_facet(model));
    for (const FacetField field : shown_facets) {
        for (const Facet& facet : model.list.result.facets) {
            const bool chosen = std::any_of(model.route.filters.begin(), model.route.filters.end(),
                                            [&](const FacetFilter& filter) { return filter.field == field; });
            if (facet.field == field && (!facet.counts.empty() || chosen)) {
                body.children.push_back(facet_group(model, facet));
            }
        }
    }
    panel.children.push_back(std::move(body));
    return panel;
}
