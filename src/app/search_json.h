#pragma once

#include <string>
#include <vector>

#include "base/function_ref.h"
#include "query/explanation.h"
#include "query/keywords.h"
#include "query/search.h"
#include "query/similar.h"
#include "query/snippet.h"
#include "query/suggest.h"

// Answers as JSON text, the same for the command line and the JavaScript module (README.md, "search --json").

// "id": …, "title": …, "date": …: the members of an object that name a document.
std::string document_json(const Archive& archive, DocId doc);

// [{members of document(), "score"(, "snippet", "ranges")(, "explanation")}, …]; snippets and explanations: one a hit, or none at
// all. Ranges count UTF-16 units of their snippet.
std::string hits_json(const SearchResult& result, FunctionRef<std::string(DocId)> document,
                      const std::vector<Snippet>& snippets, const std::vector<Explanation>& explanations);

// {"words": [{"word", "idf", "importance", "score", "forms": [{"form", "match", "weight", "fields": {"title": 1, …}}]}],
//  "closeness": {"pairs", "lead", "passage"}, "score"}
std::string explanation_json(const Explanation& explanation);
std::string keywords_json(const std::vector<Keyword>& keywords);  // [{"text", "score"}, …]
std::string facets_json(const SearchResult& result);          // {"theme": [["IA", 9], …], …}
std::string suggestion_json(const SearchResult& result);      // null or the text
std::string problems_json(const SearchRequest& request, const SearchResult& result);  // [{"kind", "message", "range": [b, e]}]
std::string related_json(const Archive& archive, const std::vector<Related>& related);
std::string completions_json(const std::vector<Completion>& completions);
