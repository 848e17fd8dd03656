#include "app/update_route.h"

#include "app/passages.h"
#include "app/screen_state.h"

void update_route(Model& model, Effects& effects, const action::Navigated& navigated) {
    Route route = parse_fragment(navigated.fragment);
    if (route == model.route) return;
    if (route.screen == Screen::list) {
        model.list_route = route;
    } else if (route.screen == Screen::document && route.query != model.list_route.query) {
        model.list_route = Route{};
        model.list_route.query = route.query;
    }
    model.route = std::move(route);
    compute_screen(model);
    if (!model.document) return;
    const std::string passage = passage_key(*model.document, model.route.paragraph);
    if (!passage.empty()) effects.push_back(effect::ScrollToNode{passage});
}
