#include "query/explanation.h"

#include <algorithm>

#include "base/sorted_order.h"
#include "index/weights.h"
#include "query/document_filter.h"
#include "query/evaluation.h"
#include "query/found_forms.h"
#include "query/top_documents.h"
#include "query/word_scorer.h"

namespace {

// The best by words alone where others answer, too.
std::optional<std::vector<DocId>> best_by_words(const Index& index, const ResolvedQuery& query, const SearchRequest& request) {
    if (request.sort != Sort::relevance) return std::nullopt;
    const Answers answers = evaluate(index, query);
    const DocumentFilter filter(index, request.filters);
    const DocSet passing = filter.passing(answers.docs);
    if (passing.size() <= most_documents_for_closeness) return std::nullopt;
    const bool just_the_words = answers.just_the_words && filter.is_empty();
    std::vector<DocId> best;
    for (const Hit& hit : top_documents(index, query, named_answers(passing, just_the_words), most_documents_for_closeness)) {
        best.push_back(hit.doc);
    }
    sort_by(best, [](DocId a, DocId b) { return a < b; });
    return best;
}

}  // namespace

Explainer::Explainer(const Archive& archive, const SearchRequest& request)
    : archive_(archive),
      text_(request.text),
      query_(resolve_query(archive, request.text, request.typing)),
      closeness_(archive.index(), query_) {
    if (closeness_.matters()) close_ = best_by_words(archive.index(), query_, request);
}

bool Explainer::counts_closeness(DocId doc) const {
    return !close_ || std::binary_search(close_->begin(), close_->end(), doc);
}

WordReason Explainer::reason(std::uint32_t number, std::uint32_t doc) const {
    const Index& index = archive_.index();
    const QueryWord& word = query_.query.words[number];
    const ResolvedWord& resolved = query_.words[number];
    WordReason reason;
    reason.typed = text_.substr(word.range.begin, word.range.end - word.range.begin);
    reason.idf = inverse_document_frequency(index.document_count(), resolved.forms.document_frequency());
    reason.importance = resolved.importance;
    WordScorer scorer(index, resolved.forms, resolved.shares);
    reason.score = scorer.score(scorer.frequencies(doc));
    reason.forms = found_forms(index, word, resolved, doc);
    return reason;
}

Explanation Explainer::explain(DocId doc) const {
    Explanation explanation;
    for (std::uint32_t word = 0; word < query_.words.size(); ++word) {
        if (query_.query.words[word].excluded) continue;
        explanation.words.push_back(reason(word, doc.value));
        explanation.score += explanation.words.back().score;
    }
    if (counts_closeness(doc)) explanation.closeness = closeness_.parts_of(doc);
    explanation.score += explanation.closeness.sum();
    return explanation;
}

Explanation explain(const Archive& archive, const SearchRequest& request, DocId doc) {
    return Explainer(archive, request).explain(doc);
}

std::vector<Explanation> explain(const Archive& archive, const SearchRequest& request, const SearchResult& result) {
    const Explainer explainer(archive, request);
    std::vector<Explanation> explanations;
    for (const Hit& hit : result.hits) explanations.push_back(explainer.explain(hit.doc));
    return explanations;
}
