// Any text is a query: parsing, searching, highlighting and snippets stay within bounds.
#include <cstdint>
#include <string>

#include "query/highlighter.h"
#include "query/search.h"
#include "query/snippet.h"
#include "query/suggest.h"

namespace {

Archive sample() {
    Corpus corpus;
    corpus.archive.language = "fr";
    for (const char* text : {"L’été des porte-avions, 500 000 chevaux", "La N.S.A., R&D et souveraineté", ""}) {
        Document document;
        document.id = std::to_string(corpus.documents.size());
        document.title = text;
        document.body = std::string(text) + ". Une phrase de plus.";
        corpus.documents.push_back(document);
    }
    return Archive::build(std::move(corpus));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Archive archive = sample();
    SearchRequest request;
    request.text.assign(reinterpret_cast<const char*>(data), size);
    request.typing = size % 2 == 1;
    request.facets = true;
    const SearchResult result = search(archive, request);
    for (const QueryProblem& problem : result.problems) {
        if (problem.range.begin > problem.range.end || problem.range.end > size) __builtin_trap();
    }
    const Highlighter highlighter(archive, request.text, request.typing);
    for (const Hit& hit : result.hits) {
        const Snippet snippet = make_snippet(archive, archive.document(hit.doc), highlighter);
        for (const ByteRange& range : snippet.ranges) {
            if (range.begin >= range.end || range.end > snippet.text.size()) __builtin_trap();
        }
    }
    suggest(archive, request.text, 5);
    return 0;
}
