#include "app/update_movement.h"

#include <algorithm>
#include <utility>

#include "app/keys.h"
#include "app/screen_parts.h"
#include "app/screen_state.h"

namespace {

// A screen of its own history entry, from its beginning.
void open(Model& model, Effects& effects, Route route, const char* focus) {
    effects.push_back(effect::PushUrl{format_fragment(route)});
    effects.push_back(effect::ScrollToTop{});
    model.route = std::move(route);
    compute_screen(model);
    effects.push_back(effect::FocusNode{focus});
}

struct Handler {
    Model& model;
    Effects& effects;

    void operator()(const action::FieldEntered&) { effects.push_back(effect::FocusNode{search_input_key}); }

    void operator()(const action::ShortcutsShown&) {
        if (model.route.screen != Screen::about) {
            Route route;
            route.screen = Screen::about;
            open(model, effects, std::move(route), shortcuts_key);
        } else {
            effects.push_back(effect::FocusNode{shortcuts_key});
        }
        effects.push_back(effect::ScrollToNode{shortcuts_key});
    }

    void operator()(const action::NeighbourOpened& opened) {
        if (!model.document) return;
        const auto doc = opened.step == Step::next ? model.document->next : model.document->previous;
        if (!doc) return;
        open(model, effects, document_route(model.archive->document(*doc), model.route.query), article_title_key);
    }

    // From a title in the list to the next or the previous one; from anywhere else to the first.
    void operator()(const action::EntryReached& reached) {
        const std::vector<ListRow>& rows = model.list.rows;
        const auto key_of = [&](const ListRow& row) { return entry_link_key(model.archive->document(row.doc).id); };
        const auto at = std::find_if(rows.begin(), rows.end(),
                                     [&](const ListRow& row) { return key_of(row) == reached.focus; });
        if (rows.empty() || (at == rows.begin() && reached.step == Step::previous)) return;
        auto to = rows.begin();
        if (at != rows.end()) to = reached.step == Step::next ? std::next(at) : std::prev(at);
        if (to != rows.end()) effects.push_back(effect::FocusNode{key_of(*to)});
    }
};

}  // namespace

void update_movement(Model& model, Effects& effects, const action::Movement& movement) {
    std::visit(Handler{model, effects}, movement);
}
