#include "app/update_list.h"

#include <algorithm>
#include <utility>

#include "app/keys.h"
#include "app/screen_state.h"
#include "text/utf8.h"

namespace {

// The list that a change starts from: the one on the screen, or the one that the visitor came from.
Route list_to_change(const Model& model) {
    Route route = model.route.screen == Screen::list ? model.route : model.list_route;
    route.page = 1;
    return route;
}

// Shows the list of `route`; `same_entry`: the change continues the one before and gets no history entry of its own.
void show_list(Model& model, Effects& effects, Route route, bool same_entry) {
    if (route == model.route) return;
    const std::string fragment = format_fragment(route);
    if (same_entry) {
        effects.push_back(effect::ReplaceUrl{fragment});
    } else {
        effects.push_back(effect::PushUrl{fragment});
    }
    if (model.route.screen != Screen::list) effects.push_back(effect::ScrollToTop{});
    model.route = std::move(route);
    model.list_route = model.route;
    compute_screen(model);
}

void toggle_value(std::vector<FacetFilter>& filters, FacetField field, const std::string& value) {
    const auto at = std::find_if(filters.begin(), filters.end(),
                                 [&](const FacetFilter& filter) { return filter.field >= field; });
    if (at == filters.end() || at->field != field) {
        filters.insert(at, FacetFilter{field, {value}});
        return;
    }
    const auto known = std::find(at->values.begin(), at->values.end(), value);
    if (known == at->values.end()) {
        at->values.push_back(value);
        return;
    }
    at->values.erase(known);
    if (at->values.empty()) filters.erase(at);
}

struct ListHandler {
    Model& model;
    Effects& effects;

    // Letters typed one after the other share a history entry: Back leads to the list before the search.
    void operator()(const action::QueryTyped& typed) {
        Route route = list_to_change(model);
        const bool continues = model.route.screen == Screen::list && route.query.empty() == typed.text.empty();
        route.query = repair_utf8(typed.text);  // the address can hold nothing else
        show_list(model, effects, std::move(route), continues);
    }
    void operator()(const action::QueryCleared&) {
        Route route = list_to_change(model);
        route.query.clear();
        show_list(model, effects, std::move(route), false);
        effects.push_back(effect::FocusNode{search_input_key});
    }
    void operator()(const action::SortChosen& chosen) {
        Route route = list_to_change(model);
        route.sort = chosen.sort;
        show_list(model, effects, std::move(route), false);
    }
};

struct FilterHandler {
    Model& model;
    Effects& effects;

    void operator()(const action::FilterToggled& toggled) {
        Route route = list_to_change(model);
        toggle_value(route.filters, toggled.field, toggled.value);
        show_list(model, effects, std::move(route), false);
    }
    void operator()(const action::PeriodToggled& toggled) {
        Route route = list_to_change(model);
        PeriodRange range = toggle_period({route.from, route.to}, toggled.period);
        route.from = std::move(range.from);
        route.to = std::move(range.to);
        show_list(model, effects, std::move(route), false);
    }
    void operator()(const action::FiltersCleared&) {
        Route route = list_to_change(model);
        route.filters.clear();
        route.from.clear();
        route.to.clear();
        show_list(model, effects, std::move(route), false);
    }
    void operator()(const action::PanelToggled&) { model.panel_open = !model.panel_open; }
    void operator()(const action::FacetExpanded& toggled) {
        const auto known = std::find(model.expanded.begin(), model.expanded.end(), toggled.field);
        if (known == model.expanded.end()) {
            model.expanded.push_back(toggled.field);
        } else {
            model.expanded.erase(known);
        }
    }
};

}  // namespace

void update_list(Model& model, Effects& effects, const action::List& action) {
    std::visit(ListHandler{model, effects}, action);
}

void update_filters(Model& model, Effects& effects, const action::Filter& action) {
    std::visit(FilterHandler{model, effects}, action);
}
