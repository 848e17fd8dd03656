// Any text is a query: parsing, searching, highlighting and snippets stay within bounds, trees are sound and bounded.
#include <algorithm>
#include <cstdint>
#include <string>

#include "query/highlighter.h"
#include "query/query_pairs.h"
#include "query/query_parser.h"
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
        document.themes = {"Union européenne"};
        document.date = "2025-04";
        corpus.documents.push_back(document);
    }
    return Archive::build(std::move(corpus));
}

bool is_within(ByteRange range, std::size_t size) { return range.begin <= range.end && range.end <= size; }

// The depth of the tree.
std::size_t check(const ParsedQuery& query, const QueryNode& node, std::size_t size) {
    if (!is_within(node.range, size)) __builtin_trap();
    for (const std::uint32_t word : node.words) {
        if (word >= query.words.size()) __builtin_trap();
    }
    std::size_t depth = 0;
    for (const QueryNode& child : node.children) depth = std::max(depth, check(query, child, size));
    return depth + 1;
}

void check_parser(std::string_view text, Language language, bool typing) {
    const ParsedQuery query = parse_query(text, language, typing);
    if (check(query, query.root, text.size()) > 4 * (deepest_nesting + 1)) __builtin_trap();
    if (query.problems.size() > most_query_problems) __builtin_trap();
    for (const QueryProblem& problem : query.problems) {
        if (!is_within(problem.range, text.size())) __builtin_trap();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Archive archive = sample();
    SearchRequest request;
    request.text.assign(reinterpret_cast<const char*>(data), size);
    request.typing = size % 2 == 1;
    request.facets = true;
    check_parser(request.text, Language::french, request.typing);
    check_parser(request.text, Language::english, request.typing);
    const SearchResult result = search(archive, request);
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
