#include "browser/application.h"

#include <utility>

#include "app/make_view.h"
#include "app/passages.h"
#include "app/shortcut.h"
#include "app/update.h"
#include "browser/bridge.h"
#include "formats/corpus_json.h"
#include "query/archive.h"

namespace {

Result<Archive> read_archive(const std::string& name, std::string bytes) {
    if (Archive::is_saved(bytes)) return Archive::load(std::move(bytes), name);
    auto imported = corpus_json_importer.read(Input{name, std::move(bytes)}, ImportOptions{});
    if (!imported) return imported.error();
    return Archive::build(imported.value().corpus);
}

void list_nodes(const Node& node, std::vector<const Node*>& out) {
    out.push_back(&node);
    for (const Node& child : node.children) list_nodes(child, out);
}

bool same_size(const Stage& a, const Stage& b) {
    return a.width == b.width && a.height == b.height && a.device_pixel_ratio == b.device_pixel_ratio;
}

bool same(const Stage& a, const Stage& b) {
    return same_size(a, b) && a.scroll_x == b.scroll_x && a.scroll_y == b.scroll_y && a.appearance == b.appearance &&
           a.hovered == b.hovered && a.focused == b.focused && a.pressed == b.pressed;
}

// A search for the first document, that document with its hits.
std::vector<Action> likely_actions(const Model& model) {
    const DocumentStore& documents = model.archive->documents();
    if (documents.size() == 0) return {};
    Route found;
    found.screen = Screen::document;
    found.document_id = documents.id(DocId{0});
    found.query = documents.title(DocId{0});
    return {action::List{action::QueryTyped{found.query}}, action::Navigated{format_fragment(found)}};
}

}  // namespace

void Application::prepare(const Preferences& preferences, std::string site) {
    model_.preferences = preferences;
    model_.site = std::move(site);
}

Status Application::open(const std::string& name, std::string bytes, const std::string& fragment) {
    auto archive = read_archive(name, std::move(bytes));
    if (!archive) return archive.error();
    apply(action::Loading{action::ArchiveOpened{std::make_shared<const Archive>(std::move(archive).value())}});
    apply(action::Navigated{fragment});
    show();
    return {};
}

bool Application::rehearse(std::uint32_t part) const {
    if (!model_.archive) return false;
    const std::vector<Action> actions = likely_actions(model_);
    if (part < actions.size()) encode_screen(make_view(update(model_, actions[part]).model), {}, format_fragment);
    return part + 1 < actions.size();
}

void Application::navigate(std::string fragment) { dispatch(action::Navigated{std::move(fragment)}); }

void Application::activate(std::uint32_t rank) {
    if (rank >= nodes_.size() || !nodes_[rank]->action || nodes_[rank]->disabled) return;
    const Action action = *nodes_[rank]->action;  // a copy: showing the next view ends this node
    dispatch(action);
}

void Application::type(std::uint32_t rank, std::string text) {
    if (rank >= nodes_.size() || nodes_[rank]->role != Role::searchbox) return;
    dispatch(action::List{action::QueryTyped{std::move(text)}});
}

bool Application::press(std::string_view key, std::uint32_t focus) {
    const auto action = shortcut_action(model_, key, focus < nodes_.size() ? nodes_[focus]->key : std::string());
    if (action) dispatch(*action);
    return action.has_value();
}

void Application::swipe(Step step) {
    if (model_.document) dispatch(action::Movement{action::NeighbourOpened{step}});
}

void Application::select(std::uint32_t rank) {
    if (rank >= nodes_.size() || !model_.document) return;
    const std::uint32_t passage = passage_with_key(*model_.document, nodes_[rank]->key);
    if (passage > 0 && passage != model_.document->passage) dispatch(action::Document{action::PassageSelected{passage}});
}

void Application::dispatch(const Action& action) {
    apply(action);
    show();
}

void Application::apply(const Action& action) {
    Updated updated = update(std::move(model_), action);
    model_ = std::move(updated.model);
    effects_.insert(effects_.end(), updated.effects.begin(), updated.effects.end());
}

void Application::show() {
    nodes_.clear();
    layout_.reset();
    view_ = make_view(model_);
    list_nodes(view_.root, nodes_);
    stage_.hovered = stage_.focused = stage_.pressed = no_node;  // ranks of the view before
    set_appearance(system_);
    page_.show(encode_screen(view_, std::exchange(effects_, {}), format_fragment));
}

Status Application::set_layout(const std::uint8_t* bytes, std::size_t size, bool further) {
    auto layout = decode_layout(bytes, size, static_cast<std::uint32_t>(nodes_.size()));
    if (!layout) return layout.error();
    layout_ = std::move(layout).value();
    page_.request_frame();
    if (further) return {};
    new_layout_ = true;
    moved_ = resized_;
    painted_.complete = false;
    return {};
}

void Application::set_appearance(const Appearance& system) {
    system_ = system;
    Stage stage = stage_;
    stage.appearance = system;
    if (view_.theme != Theme::system) stage.appearance.dark = view_.theme == Theme::dark;
    change_stage(stage);
}

void Application::set_viewport(float width, float height, float device_pixel_ratio) {
    Stage stage = stage_;
    stage.width = width;
    stage.height = height;
    stage.device_pixel_ratio = device_pixel_ratio;
    change_stage(stage);
}

void Application::set_scroll(float x, float y) {
    Stage stage = stage_;
    stage.scroll_x = x;
    stage.scroll_y = y;
    change_stage(stage);
}

void Application::set_pointer(std::uint32_t hovered, std::uint32_t focused, std::uint32_t pressed) {
    Stage stage = stage_;
    stage.hovered = hovered;
    stage.focused = focused;
    stage.pressed = pressed;
    change_stage(stage);
}

void Application::change_stage(const Stage& stage) {
    if (same(stage, stage_)) return;
    resized_ |= drawn_ && !same_size(stage, stage_);
    moved_ |= resized_ || stage.scroll_x != stage_.scroll_x || stage.scroll_y != stage_.scroll_y;
    stage_ = stage;
    changed_ = true;
    if (layout_) page_.request_frame();
}

void Application::start_painting() {
    if (!painter_) painter_.emplace(rasterizer_);
}

bool Application::paint(double time) {
    if (!painter_ || !layout_ || stage_.width <= 0 || stage_.height <= 0) return false;
    stage_.time = time;
    painted_ = painter_->paint(view_, *layout_, stage_);
    if (waits_for_text() || !(new_layout_ || changed_ || painted_.moved)) return false;
    new_layout_ = changed_ = moved_ = resized_ = false;
    drawn_ = true;
    return true;
}

void Application::forget_textures() {
    if (painter_) painter_->forget_textures();
    painted_.complete = false;
    changed_ = true;
    if (layout_) page_.request_frame();
}
