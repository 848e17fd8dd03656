#include "query/ranking.h"

#include <algorithm>
#include <span>
#include <tuple>

#include "index/weights.h"
#include "query/best_documents.h"
#include "query/closeness.h"
#include "query/top_documents.h"

namespace {

// So many of the best by words alone have their closeness looked at before the next are.
constexpr std::size_t closeness_step = 32;

using Difference = std::vector<Hit>::difference_type;

std::vector<Hit> page_of(const std::vector<Hit>& hits, const SearchRequest& request) {
    const std::size_t begin = std::min<std::size_t>(request.offset, hits.size());
    const std::size_t end = begin + std::min<std::size_t>(request.limit, hits.size() - begin);
    return {hits.begin() + static_cast<Difference>(begin), hits.begin() + static_cast<Difference>(end)};
}

// 64 bits: with the 32 of WebAssembly's std::size_t, a large limit would wrap around.
std::size_t page_end(const SearchRequest& request, const DocSet& answers) {
    return static_cast<std::size_t>(std::min<std::uint64_t>(std::uint64_t{request.offset} + request.limit, answers.size()));
}

// The best by words alone are ordered anew by words and closeness; all others stay behind them. `count` rows are wanted: those that
// cannot be among them, even with the largest bonus, are not looked at.
void order_by_closeness(const Index& index, const ResolvedQuery& query, std::span<Hit> best, std::size_t count) {
    const Closeness closeness(index, query);
    std::size_t looked = 0;
    while (looked < best.size()) {
        if (looked >= count && best[looked].score + closeness.largest_gain() < best[count - 1].score) break;
        const std::size_t step = std::min(closeness_step, best.size() - looked);
        closeness.add_to(best.subspan(looked, step));
        looked += step;
        sort_best_first(index.documents(), best.first(looked));
    }
}

std::vector<Hit> by_relevance(const Index& index, const ResolvedQuery& query, const DocSet& answers, bool just_the_words,
                              const SearchRequest& request) {
    const std::size_t wanted = page_end(request, answers);
    if (wanted == 0) return {};
    const bool close = Closeness(index, query).matters();
    const std::size_t ranked = close ? std::max(wanted, most_documents_for_closeness) : wanted;
    std::vector<Hit> hits = top_documents(index, query, named_answers(answers, just_the_words), ranked);
    if (close) {
        const std::span<Hit> best = std::span(hits).first(std::min(most_documents_for_closeness, hits.size()));
        order_by_closeness(index, query, best, std::min(wanted, best.size()));
    }
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
    Closeness(index, query).add_to(hits);
    for (Hit& hit : page) {
        const auto at = std::lower_bound(hits.begin(), hits.end(), hit.doc,
                                         [](const Hit& other, DocId doc) { return other.doc < doc; });
        hit.score = at->score;
    }
}

}  // namespace

std::vector<Hit> rank(const Index& index, const ResolvedQuery& query, const DocSet& answers, bool just_the_words,
                      const SearchRequest& request) {
    const bool has_words = query.has_words();
    if (has_words && request.sort == Sort::relevance) return by_relevance(index, query, answers, just_the_words, request);
    std::vector<Hit> hits;
    hits.reserve(answers.size());
    answers.for_each([&](std::uint32_t doc) { hits.push_back({DocId{doc}, 0}); });
    if (request.sort != Sort::relevance) {
        const auto wanted = hits.begin() + static_cast<Difference>(page_end(request, answers));
        std::partial_sort(hits.begin(), wanted, hits.end(), [&](const Hit& a, const Hit& b) {
            return is_before(index.documents(), request.sort, a.doc, b.doc);
        });
    }
    std::vector<Hit> page = page_of(hits, request);
    if (has_words) add_scores(index, query, page);
    return page;
}
