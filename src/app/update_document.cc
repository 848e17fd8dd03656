#include "app/update_document.h"

#include "app/hits.h"
#include "app/html_writer.h"
#include "app/passages.h"
#include "app/phrases.h"
#include "app/words.h"

namespace {

// The document's address without the words of the search: what a reader wants to quote.
std::string address_of(const Model& model, std::uint32_t paragraph = 0) {
    Route route;
    route.screen = Screen::document;
    route.document_id = model.route.document_id;
    route.paragraph = paragraph;
    return model.site + format_fragment(route);
}

struct Handler {
    Model& model;
    Effects& effects;

    void operator()(const action::LinkCopied&) { copy_link(address_of(model), Word::link_copied); }
    void operator()(const action::PassageCopied&) {
        copy_link(address_of(model, model.document->passage), Word::passage_link_copied);
    }
    void operator()(const action::PassageSelected& selected) {
        if (!passage_key(*model.document, selected.paragraph).empty()) model.document->passage = selected.paragraph;
    }
    void operator()(const action::HitReached& reached) {
        if (hit_count(*model.document) == 0) return;
        model.document->hit = next_hit(*model.document, model.document->hit, reached.step);
        effects.push_back(effect::ScrollToNode{hit_key(*model.document, model.document->hit)});
    }
    void operator()(const action::CitationCopied&) {
        const std::string address = address_of(model);
        const std::string text = citation(document(), model.archive->info().publisher, address,
                                          model.preferences.language);
        effects.push_back(effect::CopyText{text, "<p>" + escape_html(text) + "</p>"});
        model.status = word(Word::citation_copied, model.preferences.language);
    }

    void copy_link(const std::string& address, Word said) {
        effects.push_back(effect::CopyText{address, link_html(address, document().title)});
        model.status = word(said, model.preferences.language);
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
