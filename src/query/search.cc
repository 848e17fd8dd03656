#include "query/search.h"

#include <utility>

#include "query/document_filter.h"
#include "query/evaluation.h"
#include "query/ranking.h"
#include "query/resolved_query.h"
#include "query/suggestion.h"

SearchResult search(const Archive& archive, const SearchRequest& request) {
    const Index& index = archive.index();
    ResolvedQuery query = resolve_query(archive, request.text, request.typing);
    const Answers answers = evaluate(index, query);
    const DocumentFilter filter(index, request.filters);
    const DocSet passing = filter.passing(answers.docs);
    const bool just_the_words = answers.just_the_words && filter.is_empty();

    SearchResult result;
    result.total = passing.size();
    result.hits = rank(index, query, passing, just_the_words, request);
    if (request.facets) result.facets = filter.count(answers.docs, passing);
    result.suggestion = better_spelling(archive, request.text, request.filters, query);
    result.problems = std::move(query.query.problems);
    return result;
}
