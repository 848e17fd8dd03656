#include "query/best_documents.h"

#include <algorithm>
#include <utility>

bool is_better(const DocumentTable& documents, const Hit& a, const Hit& b) {
    if (a.score != b.score) return a.score > b.score;
    const auto days_a = documents.days(a.doc);
    const auto days_b = documents.days(b.doc);
    if (days_a.has_value() != days_b.has_value()) return days_a.has_value();
    if (days_a && days_a->last != days_b->last) return days_a->last > days_b->last;
    return a.doc < b.doc;
}

void sort_best_first(const DocumentTable& documents, std::span<Hit> hits) {
    const auto better = [&](const Hit& a, const Hit& b) { return is_better(documents, a, b); };
    std::make_heap(hits.begin(), hits.end(), better);
    std::sort_heap(hits.begin(), hits.end(), better);
}

void BestDocuments::offer(std::uint32_t doc, float score) {
    if (score < threshold_ || capacity_ == 0) return;
    const auto better = [this](const Hit& a, const Hit& b) { return is_better(documents_, a, b); };
    const Hit hit{DocId{doc}, score};
    if (heap_.size() == capacity_) {
        if (!better(hit, heap_.front())) return;
        std::pop_heap(heap_.begin(), heap_.end(), better);
        heap_.back() = hit;
    } else {
        heap_.push_back(hit);
    }
    std::push_heap(heap_.begin(), heap_.end(), better);
    if (heap_.size() == capacity_) threshold_ = static_cast<float>(heap_.front().score);
}

std::vector<Hit> BestDocuments::finish() && {
    sort_best_first(documents_, heap_);
    return std::move(heap_);
}
