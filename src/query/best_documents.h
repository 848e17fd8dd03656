#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "index/document_table.h"
#include "query/search.h"

// Better score first, then the more recent document (undated ones last), then the archive's order.
bool is_better(const DocumentTable& documents, const Hit& a, const Hit& b);

void sort_best_first(const DocumentTable& documents, std::span<Hit> hits);

// Keeps the best of many documents, in a heap whose first is the worst.
class BestDocuments {
public:
    BestDocuments(const DocumentTable& documents, std::size_t capacity) : documents_(documents), capacity_(capacity) {}

    // A document with a lower score cannot get in; one with this score may.
    float threshold() const { return threshold_; }
    void offer(std::uint32_t doc, float score);
    // Best first.
    std::vector<Hit> finish() &&;

private:
    const DocumentTable& documents_;
    std::size_t capacity_;
    std::vector<Hit> heap_;
    float threshold_ = 0;
};
