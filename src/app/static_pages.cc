#include "app/static_pages.h"

#include <memory>
#include <utility>

#include "app/route.h"
#include "app/update.h"

namespace {

InterfaceLanguage interface_language(const ArchiveInfo& archive) {
    return archive.language.starts_with("en") ? InterfaceLanguage::english : InterfaceLanguage::french;
}

}  // namespace

Model static_model(const Corpus& corpus) {
    Model model;
    model.preferences.language = interface_language(corpus.archive);
    auto archive = std::make_shared<const Archive>(Archive::build(corpus));
    return update(std::move(model), action::Loading{action::ArchiveOpened{std::move(archive)}}).model;
}

Model at_route(const Model& model, const Route& route) {
    return update(model, action::Navigated{format_fragment(route)}).model;
}
