#include "app/update.h"

#include <utility>

#include "app/update_document.h"
#include "app/update_list.h"
#include "app/update_loading.h"
#include "app/update_movement.h"
#include "app/update_preferences.h"
#include "app/update_route.h"

namespace {

// Routes an action to the part of the application that it belongs to.
struct Router {
    Model& model;
    Effects& effects;

    void operator()(const action::Loading& loading) { update_loading(model, loading); }
    void operator()(const action::Navigated& navigated) { update_route(model, effects, navigated); }
    void operator()(const action::List& list) { update_list(model, effects, list); }
    void operator()(const action::Filter& filter) { update_filters(model, effects, filter); }
    void operator()(const action::Document& document) { update_document(model, effects, document); }
    void operator()(const action::Movement& movement) { update_movement(model, effects, movement); }
    void operator()(const action::Preference& preference) { update_preferences(model, effects, preference); }
};

}  // namespace

Updated update(Model model, const Action& action) {
    Updated updated{std::move(model), {}};
    updated.model.status.clear();
    std::visit(Router{updated.model, updated.effects}, action);
    return updated;
}
