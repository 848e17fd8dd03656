// What search() answers in a large archive is compared with an evaluation without an index (naive_search.h).
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <tuple>

#include "large_sample.h"
#include "naive_search.h"
#include "query/best_documents.h"
#include "query/evaluation.h"
#include "query/top_documents.h"
#include "random_numbers.h"
#include "sample.h"

namespace {

bool passes(std::uint32_t doc, const SearchRequest& request, bool with_themes) {
    const auto& days = sample().naive.documents[doc].days;
    if (request.filters.from && (!days || days->last < *request.filters.from)) return false;
    if (request.filters.to && (!days || days->first > *request.filters.to)) return false;
    if (!with_themes || request.filters.facets.empty()) return true;
    const auto& of = sample().corpus.documents[doc].themes;
    return std::any_of(request.filters.facets[0].values.begin(), request.filters.facets[0].values.end(),
                       [&](const std::string& value) { return std::find(of.begin(), of.end(), value) != of.end(); });
}

// What comes before what, where scores do not decide.
bool is_before(Sort sort, std::uint32_t a, std::uint32_t b) {
    const auto& x = sample().naive.documents[a].days;
    const auto& y = sample().naive.documents[b].days;
    if (sort == Sort::title) {
        const std::string first = folded_form(sample().corpus.documents[a].title);
        const std::string second = folded_form(sample().corpus.documents[b].title);
        return first != second ? first < second : a < b;
    }
    if (x.has_value() != y.has_value()) return x.has_value();
    if (!x) return a < b;
    if (sort == Sort::newest) return std::tie(y->last, y->first, a) < std::tie(x->last, x->first, b);
    return std::tie(x->first, x->last, a) < std::tie(y->first, y->last, b);
}

bool same(double a, double b) { return std::abs(a - b) <= 1e-4 * std::max(std::abs(a), std::abs(b)); }

void require_facets(const NaiveSearch& naive, const SearchRequest& request, const SearchResult& result) {
    std::map<std::string, std::uint32_t> expected, counted;
    for (std::uint32_t doc = 0; doc < document_count; ++doc) {
        if (!naive.answers[doc] || !passes(doc, request, false)) continue;
        for (const std::string& theme : sample().corpus.documents[doc].themes) ++expected[theme];
    }
    for (const Facet& facet : result.facets) {
        if (facet.field != FacetField::theme) continue;
        for (const FacetCount& count : facet.counts) counted[count.value] = count.count;
    }
    REQUIRE(counted == expected);
}

// Rows in an order that does not depend on scores.
void require_rows(std::vector<std::uint32_t> answers, const SearchRequest& request, const SearchResult& result) {
    if (request.sort != Sort::relevance) {
        std::sort(answers.begin(), answers.end(), [&](auto a, auto b) { return is_before(request.sort, a, b); });
    }
    const std::size_t begin = std::min<std::size_t>(request.offset, answers.size());
    const std::size_t end = std::min<std::size_t>(begin + request.limit, answers.size());
    REQUIRE(docs_of(result) == Docs(answers.begin() + static_cast<std::ptrdiff_t>(begin), answers.begin() + static_cast<std::ptrdiff_t>(end)));
}

// The score of each answer, and which of them come before all others: the best by words alone, to which closeness is added. A few
// on the border may be on either side, for sums of floats are not exact.
struct Expected {
    std::map<std::uint32_t, double> words, full;
    double border = 0;  // the last word score that gets closeness

    Expected(const NaiveSearch& naive, const std::vector<std::uint32_t>& answers) {
        std::vector<double> sorted;
        for (const std::uint32_t doc : answers) sorted.push_back(words[doc] = naive.word_score(doc));
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        if (sorted.size() > most_documents_for_closeness) border = sorted[most_documents_for_closeness - 1];
        if (!naive.is_close()) border = std::numeric_limits<double>::max();
        for (const std::uint32_t doc : answers) {
            if (words[doc] >= border * (1 - 1e-4)) full[doc] = words[doc] + naive.closeness(doc);
        }
    }
    // Scores in the order of rows.
    std::vector<double> in_order() const {
        std::vector<double> first, then;
        for (const auto& [doc, score] : words) {
            const auto at = full.find(doc);
            (at == full.end() ? then : first).push_back(at == full.end() ? score : at->second);
        }
        std::sort(first.begin(), first.end(), std::greater<>());
        std::sort(then.begin(), then.end(), std::greater<>());
        first.insert(first.end(), then.begin(), then.end());
        return first;
    }
    // Whether it is certain which documents get closeness.
    bool is_certain() const { return full.size() <= most_documents_for_closeness; }
    bool on_border(std::uint32_t doc) const { return same(words.at(doc), border); }
    bool is_score(std::uint32_t doc, double score) const {
        const auto at = full.find(doc);
        if (at == full.end()) return same(score, words.at(doc));
        return same(score, at->second) || (on_border(doc) && same(score, words.at(doc)));
    }
};

void require_ranked(const NaiveSearch& naive, const std::vector<std::uint32_t>& answers, const SearchRequest& request,
                    const SearchResult& result) {
    const Expected expected(naive, answers);
    const std::vector<double> order = expected.in_order();
    const bool one_group = expected.full.empty() || expected.full.size() == answers.size();
    for (std::size_t i = 0; i < result.hits.size(); ++i) {
        const Hit& hit = result.hits[i];
        REQUIRE(expected.words.count(hit.doc.value) == 1);
        INFO("row " << i << " document " << hit.doc.value << " words " << expected.words.at(hit.doc.value));
        REQUIRE(expected.is_score(hit.doc.value, hit.score));
        const std::size_t row = request.offset + i;
        if (expected.is_certain()) REQUIRE(same(hit.score, order[row]));
        const bool split = !one_group && row == most_documents_for_closeness;
        if (i > 0 && !split) REQUIRE(is_better(sample().archive.index().documents(), result.hits[i - 1], hit));
    }
}

}  // namespace

TEST_CASE("Search answers what looking at thousands of documents answers", "[search][oracle][large]") {
    RandomNumbers random(11);
    for (int round = 0; round < 70; ++round) {
        const SearchRequest request = random_request(random, sample().words);
        INFO("round " << round << ": " << request.text << (request.typing ? "|" : ""));
        const NaiveSearch naive(sample().naive, parse_query(request.text, Language::french, request.typing));
        std::vector<std::uint32_t> answers;
        for (std::uint32_t doc = 0; doc < document_count; ++doc) {
            if (naive.answers[doc] && passes(doc, request, true)) answers.push_back(doc);
        }
        const SearchResult result = search(sample().archive, request);
        REQUIRE(result.problems.empty());
        REQUIRE(result.total == answers.size());
        require_facets(naive, request, result);
        if (request.sort == Sort::relevance && naive.has_words()) {
            require_ranked(naive, answers, request, result);
        } else {
            require_rows(answers, request, result);
            for (const Hit& hit : result.hits) REQUIRE(same(hit.score, naive.score(hit.doc.value)));
        }
    }
}

TEST_CASE("The best documents are those that scoring all of them finds", "[search][oracle][large]") {
    RandomNumbers random(12);
    const Index& index = sample().archive.index();
    std::size_t broad = 0, gathered = 0;
    for (int round = 0; round < 50; ++round) {
        const SearchRequest request = random_request(random, sample().words);
        const ResolvedQuery query = resolve_query(sample().archive, request.text, request.typing);
        if (!query.has_words()) continue;
        INFO("round " << round << ": " << request.text);
        for (const ResolvedWord& word : query.words) {
            broad += word.forms.broad() != nullptr;
            gathered += !word.forms.gathered().empty();
        }
        std::vector<std::uint32_t> all(document_count);
        std::iota(all.begin(), all.end(), 0u);
        std::vector<Hit> any = scored(index, query, all);
        std::erase_if(any, [](const Hit& hit) { return hit.score == 0; });
        const DocSet answers = random.one_in(2) ? evaluate(index, query).docs : DocSet::of(random.some_below(document_count, 1 + random.below(40)), document_count);
        std::vector<Hit> among = scored(index, query, answers.to_vector());
        const auto better = [&](const Hit& a, const Hit& b) { return is_better(index.documents(), a, b); };
        std::sort(any.begin(), any.end(), better);
        std::sort(among.begin(), among.end(), better);
        for (const std::size_t count : {std::size_t{1}, std::size_t{10}, std::size_t{300}}) {
            for (const DocSet* chosen : {static_cast<const DocSet*>(nullptr), &answers}) {
                const std::vector<Hit>& expected = chosen ? among : any;
                const std::vector<Hit> best = top_documents(index, query, chosen, count);
                REQUIRE(best.size() == std::min(count, expected.size()));
                for (std::size_t i = 0; i < best.size(); ++i) {
                    REQUIRE(best[i].doc == expected[i].doc);
                    REQUIRE(best[i].score == expected[i].score);
                }
            }
        }
    }
    // Nothing of this is left out by chance.
    CHECK(broad > 0);
    CHECK(gathered > 0);
}
