#include "query/ranking.h"

#include <algorithm>
#include <tuple>

#include "query/bm25f.h"
#include "query/proximity.h"
#include "query/weights.h"

namespace {

bool is_better(const Hit& a, const Hit& b) { return a.score != b.score ? a.score > b.score : a.doc < b.doc; }

using Difference = std::vector<Hit>::difference_type;

// Sorts the first `count` of the hits; the others stand behind in any order.
template <class Before>
void sort_first(std::vector<Hit>& hits, std::uint64_t count, Before before) {
    const auto middle = hits.begin() + static_cast<Difference>(std::min<std::uint64_t>(count, hits.size()));
    std::partial_sort(hits.begin(), middle, hits.end(), before);
}

std::vector<Hit> page_of(const std::vector<Hit>& hits, const SearchRequest& request) {
    const std::size_t begin = std::min<std::size_t>(request.offset, hits.size());
    const std::size_t end = begin + std::min<std::size_t>(request.limit, hits.size() - begin);
    return {hits.begin() + static_cast<Difference>(begin), hits.begin() + static_cast<Difference>(end)};
}

// 64 bits: with the 32 of WebAssembly's std::size_t, a large limit would wrap around.
std::uint64_t page_end(const SearchRequest& request) { return std::uint64_t{request.offset} + request.limit; }

std::vector<Hit> scored(const Index& index, const ResolvedQuery& query, DocSpan docs) {
    const std::vector<double> scores = Bm25f(index).scores(query, docs);
    std::vector<Hit> hits;
    hits.reserve(docs.size());
    for (std::size_t i = 0; i < docs.size(); ++i) hits.push_back({DocId{docs[i]}, scores[i]});
    return hits;
}

void add_proximity(const Index& index, const ResolvedQuery& query, std::span<Hit> hits) {
    Proximity proximity(index, query);
    for (Hit& hit : hits) hit.score += proximity.bonus(hit.doc.value);
}

// The best by words alone are ordered anew by words and closeness; all others stay behind them.
std::vector<Hit> by_relevance(const Index& index, const ResolvedQuery& query, DocSpan answers,
                              const SearchRequest& request) {
    std::vector<Hit> hits = scored(index, query, answers);
    sort_first(hits, std::max<std::uint64_t>(most_documents_for_proximity, page_end(request)), is_better);
    const std::size_t closest = std::min(most_documents_for_proximity, hits.size());
    add_proximity(index, query, std::span(hits).first(closest));
    std::sort(hits.begin(), hits.begin() + static_cast<Difference>(closest), is_better);
    return page_of(hits, request);
}

// Undated documents last; equal ones in the archive's order.
bool is_before(const DocumentTable& documents, Sort sort, DocId a, DocId b) {
    if (sort == Sort::title) return documents.title_rank(a) < documents.title_rank(b);
    const auto days_a = documents.days(a);
    const auto days_b = documents.days(b);
    if (days_a.has_value() != days_b.has_value()) return days_a.has_value();
    if (!days_a) return a < b;
    if (sort == Sort::newest) return std::tie(days_b->last, days_b->first, a) < std::tie(days_a->last, days_a->first, b);
    return std::tie(days_a->first, days_a->last, a) < std::tie(days_b->first, days_b->last, b);
}

// Scores only for the rows that are seen.
void add_scores(const Index& index, const ResolvedQuery& query, std::vector<Hit>& page) {
    std::vector<std::uint32_t> docs;
    for (const Hit& hit : page) docs.push_back(hit.doc.value);
    std::sort(docs.begin(), docs.end());
    std::vector<Hit> hits = scored(index, query, docs);
    add_proximity(index, query, hits);
    for (Hit& hit : page) {
        const auto at = std::lower_bound(hits.begin(), hits.end(), hit.doc,
                                         [](const Hit& other, DocId doc) { return other.doc < doc; });
        hit.score = at->score;
    }
}

}  // namespace

std::vector<Hit> rank(const Index& index, const ResolvedQuery& query, DocSpan answers, const SearchRequest& request) {
    const bool has_words = query.has_words();
    if (has_words && request.sort == Sort::relevance) return by_relevance(index, query, answers, request);
    std::vector<Hit> hits;
    hits.reserve(answers.size());
    for (const std::uint32_t doc : answers) hits.push_back({DocId{doc}, 0});
    if (request.sort != Sort::relevance) {
        sort_first(hits, page_end(request), [&](const Hit& a, const Hit& b) {
            return is_before(index.documents(), request.sort, a.doc, b.doc);
        });
    }
    std::vector<Hit> page = page_of(hits, request);
    if (has_words) add_scores(index, query, page);
    return page;
}
