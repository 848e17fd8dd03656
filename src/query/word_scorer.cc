#include "query/word_scorer.h"

#include <algorithm>
#include <cmath>

#include "index/weights.h"

double inverse_document_frequency(std::uint32_t documents, std::uint32_t documents_with_word) {
    const double n = documents_with_word;
    return std::log1p((documents - n + 0.5) / (n + 0.5));
}

WordScorer::WordScorer(const Index& index, const WordPostings& word, WordShares shares)
    : index_(index), word_(word), k1_(static_cast<float>(saturation)) {
    const auto idf_of = [&](std::uint32_t documents) { return inverse_document_frequency(index.document_count(), documents); };
    idf_ = idf_of(word.document_frequency());
    scale_ = static_cast<float>(shares.all * idf_ * (saturation + 1));
    if (shares.exact > 0) {
        exact_scale_ = static_cast<float>(shares.exact * idf_of(word.exact_document_frequency()) * (saturation + 1));
    }
    lists_.reserve(word.stored_terms());
    for (std::size_t i = 0; i < word.stored_terms(); ++i) {
        const WeightedTerm& term = word.terms()[i];
        lists_.push_back({word.cursor(i), term.weight, has_exact() && term.is_exact()});
    }
}

void WordScorer::add_scores(const float* all, const float* exact, std::span<float> scores) const {
    for (std::size_t i = 0; i < scores.size(); ++i) scores[i] += score({all[i], exact[i]});
}

WordFrequencies WordScorer::frequencies(std::uint32_t doc) {
    WordFrequencies sum;
    for (List& list : lists_) {
        list.cursor.seek(doc);
        if (list.cursor.doc() != doc) continue;
        const float frequency = list.weight * index_.weighted_frequency(list.cursor.frequency(), doc);
        sum.all += frequency;
        if (list.exact) sum.exact += frequency;
    }
    const auto gathered = word_.gathered();
    while (gathered_ < gathered.size() && gathered[gathered_].doc < doc) ++gathered_;
    for (std::size_t at = gathered_; at < gathered.size() && gathered[at].doc == doc; ++at) {
        sum.all += gathered[at].frequency;
        if (is_exact(gathered[at])) sum.exact += gathered[at].frequency;
    }
    if (word_.broad() && word_.broad()->contains(doc)) sum.all += static_cast<float>(form_weights.prefix);
    return sum;
}

float WordScorer::bound_of(List& list, std::uint32_t begin, std::uint32_t end) const {
    const std::uint32_t blocks = list.cursor.full_blocks();
    while (list.bounded < blocks && list.cursor.header(list.bounded).last_doc < begin) ++list.bounded;
    std::uint8_t impact = 0;
    std::uint32_t block = list.bounded;
    for (; block < blocks; ++block) {
        const BlockHeader header = list.cursor.header(block);
        impact = std::max(impact, header.impact);
        if (header.last_doc >= end - 1) break;
    }
    // The last, shorter block has no header.
    if (block == blocks && list.cursor.has_tail()) impact = 255;
    return impact == 0 ? 0 : list.weight * ::frequency_bound(impact);
}

WordFrequencies WordScorer::frequency_bound(std::uint32_t begin, std::uint32_t end) {
    WordFrequencies bound;
    bound.all = word_.largest_gathered_frequency();
    if (has_exact()) bound.exact = bound.all;
    if (word_.broad()) bound.all += static_cast<float>(form_weights.prefix);
    for (List& list : lists_) {
        const float of_list = bound_of(list, begin, end);
        bound.all += of_list;
        if (list.exact) bound.exact += of_list;
    }
    return bound;
}

void WordScorer::accumulate_block(List& list, const Window& window) const {
    const auto docs = list.cursor.block_docs();
    const auto rows = list.cursor.block_frequencies();
    const Index::WeightedFrequencies weighted(index_);
    const float weight = list.weight;
    float* const all = window.all;
    float* const exact = list.exact ? window.exact : nullptr;
    for (std::size_t at = list.cursor.at(); at < docs.size() && docs[at] < window.end; ++at) {
        const std::uint32_t place = docs[at] - window.begin;
        const float frequency = weight * weighted(rows[at], docs[at]);
        all[place] += frequency;
        if (exact != nullptr) exact[place] += frequency;
        window.touched[place / 64] |= std::uint64_t{1} << place % 64;
    }
}

void WordScorer::accumulate_list(List& list, float least, const Window& window) const {
    PostingCursor& cursor = list.cursor;
    cursor.seek(window.begin);
    while (cursor.doc() < window.end) {
        const bool known = cursor.block() < cursor.full_blocks();
        const bool reaches = !known || list.weight * ::frequency_bound(cursor.header(cursor.block()).impact) >= least;
        if (reaches) accumulate_block(list, window);
        if (cursor.block_docs().back() >= window.end) break;
        cursor.next_block(least > 0 ? least / list.weight : 0);
    }
}

void WordScorer::accumulate(std::uint32_t begin, std::uint32_t end, float least, float* all, float* exact, std::uint64_t* touched) {
    const Window window{begin, end, all, exact, touched};
    const bool single = lists_.size() == 1 && word_.gathered().empty() && !word_.broad();
    for (List& list : lists_) accumulate_list(list, single ? least : 0, window);
    const auto gathered = word_.gathered();
    while (gathered_ < gathered.size() && gathered[gathered_].doc < begin) ++gathered_;
    for (std::size_t at = gathered_; at < gathered.size() && gathered[at].doc < end; ++at) {
        const std::uint32_t place = gathered[at].doc - begin;
        all[place] += gathered[at].frequency;
        if (is_exact(gathered[at])) exact[place] += gathered[at].frequency;
        touched[place / 64] |= std::uint64_t{1} << place % 64;
    }
    if (!word_.broad()) return;
    word_.broad()->for_each_in(begin, end, [&](std::uint32_t doc) {
        all[doc - begin] += static_cast<float>(form_weights.prefix);
        touched[(doc - begin) / 64] |= std::uint64_t{1} << (doc - begin) % 64;
    });
}
