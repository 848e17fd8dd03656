#include "app/update_loading.h"

#include "app/screen_state.h"

namespace {

struct Handler {
    Model& model;

    void operator()(const action::ArchiveOpened& opened) {
        model.archive = opened.archive;
        model.failure.reset();
        model.timeline = make_timeline(*model.archive);
        model.undated = undated_documents(*model.archive);
        compute_screen(model);
    }
    void operator()(const action::ArchiveFailed& failed) {
        model.archive.reset();
        model.failure = failed.error;
    }
};

}  // namespace

void update_loading(Model& model, const action::Loading& loading) { std::visit(Handler{model}, loading); }
