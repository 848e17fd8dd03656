#include "app/screen_state.h"

#include <algorithm>
#include <utility>

#include "query/highlighter.h"
#include "query/snippet.h"
#include "text/edtf.h"
#include "text/french_typography.h"
#include "text/sentences.h"

namespace {

constexpr std::uint32_t neighbours_looked_at = 5000;
constexpr std::size_t related_shown = 3;

// Displays a text of the archive: French spacing, hits marked.
class Marker {
public:
    Marker(const Archive& archive, const Route& route)
        : archive_(archive), highlighter_(archive, route.query, is_typing(route.query)) {}

    MarkedText mark(const Document& document, const std::string& text) const {
        const Language language = archive_.language_of(document);
        MarkedText marked;
        marked.text = language == Language::french ? french_spacing(text) : text;
        marked.marks = highlighter_.ranges(marked.text, language);
        return marked;
    }
    MarkedText passage(const Document& document) const {
        return mark(document, make_snippet(archive_, document, highlighter_).text);
    }

private:
    const Archive& archive_;
    Highlighter highlighter_;
};

// Without filters: the address of a document keeps only the words.
SearchRequest words_of(const Route& route) {
    SearchRequest request;
    request.text = route.query;
    request.typing = is_typing(route.query);
    return request;
}

SearchRequest request_for(const Route& route) {
    SearchRequest request = words_of(route);
    request.filters.facets = route.filters;
    request.sort = route.sort;
    if (const auto from = parse_edtf(route.from); from.ok()) request.filters.from = from.value().days().first;
    if (const auto to = parse_edtf(route.to); to.ok()) request.filters.to = to.value().days().last;
    return request;
}

ListState compute_list(const Archive& archive, const Route& route) {
    SearchRequest request = request_for(route);
    request.offset = (route.page - 1) * documents_per_page;
    request.limit = documents_per_page;
    request.facets = true;
    ListState list;
    list.result = search(archive, request);
    if (list.result.hits.empty() && list.result.total > 0) {  // a page past the end shows the last one
        request.offset = (list.result.total - 1) / documents_per_page * documents_per_page;
        list.result = search(archive, request);
    }
    list.first_row = request.offset;
    const Marker marker(archive, route);
    for (const Hit& hit : list.result.hits) {
        const Document document = archive.document(hit.doc);
        const bool whole = route.query.empty() && !document.summary.empty();
        list.rows.push_back({hit.doc, marker.mark(document, document.title),
                             whole ? marker.mark(document, document.summary) : marker.passage(document)});
    }
    return list;
}

void place_in_list(DocumentState& state, const Archive& archive, const Route& list_route) {
    SearchRequest request = request_for(list_route);
    request.limit = neighbours_looked_at;
    const SearchResult result = search(archive, request);
    const auto at = std::find_if(result.hits.begin(), result.hits.end(),
                                 [&](const Hit& hit) { return hit.doc == state.doc; });
    if (at == result.hits.end()) return;
    state.rank = static_cast<std::uint32_t>(at - result.hits.begin()) + 1;
    state.total = result.total;
    if (at != result.hits.begin()) state.previous = std::prev(at)->doc;
    if (std::next(at) != result.hits.end()) state.next = std::next(at)->doc;
}

std::optional<DocumentState> compute_document(const Archive& archive, const Route& route, const Route& list_route) {
    const auto doc = archive.find(route.document_id);
    if (!doc) return std::nullopt;
    const Document document = archive.document(*doc);
    const Marker marker(archive, route);
    DocumentState state;
    state.doc = *doc;
    state.title = marker.mark(document, document.title);
    state.summary = marker.mark(document, document.summary);
    for (const ByteRange& range : split_paragraphs(document.body)) {
        state.paragraphs.push_back(
            marker.mark(document, document.body.substr(range.begin, range.end - range.begin)));
    }
    place_in_list(state, archive, list_route);
    state.explanation = explain(archive, words_of(route), *doc);
    state.related = similar(archive, *doc, related_shown);
    return state;
}

}  // namespace

bool is_typing(const std::string& query) {
    if (query.empty()) return false;
    const char last = query.back();
    return last != ' ' && last != '"' && last != ')' && !query.ends_with("»") && !query.ends_with("\u00a0") &&
           !query.ends_with("\u202f");
}

void compute_screen(Model& model) {
    if (!model.archive) return;
    model.document.reset();
    if (model.route.screen == Screen::list) model.list = compute_list(*model.archive, model.route);
    if (model.route.screen == Screen::document) {
        model.document = compute_document(*model.archive, model.route, model.list_route);
    }
}
