#pragma once

#include <string>
#include <vector>

#include "query/explanation.h"
#include "query/keywords.h"
#include "query/search.h"
#include "query/similar.h"
#include "query/snippet.h"
#include "query/suggest.h"

// Answers as JSON text, the same for the command line and the JavaScript module (README.md, "search --json").

// "id": …, "title": …, "date": …: the members of an object that name a document.
std::string document_json(const Archive& archive, DocId doc);

// What is told of hits beside their documents and scores: one a hit, or none at all.
struct HitDetails {
    std::vector<Snippet> snippets = {};
    std::vector<Explanation> explanations = {};
};

// [{members of document_json(), "score", details}, …]
std::string hits_json(const Archive& archive, const SearchResult& result, const HitDetails& details);
// [{("snippet", "ranges")(, "explanation")}, …]. Ranges count UTF-16 units of their snippet.
std::string details_json(const HitDetails& details);

// {"words": [{"word", "idf", "importance", "score", "forms": [{"form", "match", "weight", "fields": {"title": 1, …}}]}],
//  "closeness": {"pairs", "lead", "passage"}, "score"}
std::string explanation_json(const Explanation& explanation);
std::string keywords_json(const std::vector<Keyword>& keywords);  // [{"text", "score"}, …]
std::string facets_json(const SearchResult& result);          // {"theme": [["IA", 9], …], …}
std::string suggestion_json(const SearchResult& result);      // null or the text
std::string problems_json(const SearchRequest& request, const SearchResult& result);  // [{"kind", "message", "range": [b, e]}]
std::string related_json(const Archive& archive, const std::vector<Related>& related);
std::string completions_json(const std::vector<Completion>& completions);
