#include "app/update_document.h"

#include "app/html_writer.h"
#include "app/phrases.h"
#include "app/words.h"

namespace {

// The document's address without the words of the search: what a reader wants to quote.
std::string address_of(const Model& model) {
    Route route;
    route.screen = Screen::document;
    route.document_id = model.route.document_id;
    return model.site + format_fragment(route);
}

struct Handler {
    Model& model;
    Effects& effects;

    void operator()(const action::LinkCopied&) {
        const std::string address = address_of(model);
        effects.push_back(effect::CopyText{address, link_html(address, document().title)});
        model.status = word(Word::link_copied, model.preferences.language);
    }
    void operator()(const action::CitationCopied&) {
        const std::string address = address_of(model);
        const std::string text = citation(document(), model.archive->info().publisher, address,
                                          model.preferences.language);
        effects.push_back(effect::CopyText{text, "<p>" + escape_html(text) + "</p>"});
        model.status = word(Word::citation_copied, model.preferences.language);
    }

    Document document() const { return model.archive->document(model.document->doc); }
    static std::string link_html(const std::string& address, const std::string& title) {
        return "<a href=\"" + escape_html(address) + "\">" + escape_html(title) + "</a>";
    }
};

}  // namespace

void update_document(Model& model, Effects& effects, const action::Document& action) {
    if (model.document) std::visit(Handler{model, effects}, action);
}
