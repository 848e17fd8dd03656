#include "query/doc_set.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <numeric>

DocSet all_documents(std::uint32_t count) {
    DocSet all(count);
    std::iota(all.begin(), all.end(), 0u);
    return all;
}

std::size_t seek(DocSpan docs, std::size_t from, std::uint32_t doc) {
    std::size_t step = 1;
    std::size_t end = from;
    while (end < docs.size() && docs[end] < doc) {
        from = end + 1;
        end += step;
        step *= 2;
    }
    end = std::min(end, docs.size());
    const auto begin = docs.begin();
    const auto at = std::lower_bound(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(end), doc);
    return static_cast<std::size_t>(at - begin);
}

DocSet intersect(DocSpan a, DocSpan b) {
    if (a.size() > b.size()) std::swap(a, b);
    DocSet out;
    std::size_t at = 0;
    for (const std::uint32_t doc : a) {
        at = seek(b, at, doc);
        if (at == b.size()) break;
        if (b[at] == doc) out.push_back(doc);
    }
    return out;
}

DocSet unite(const std::vector<DocSpan>& sets, std::uint32_t document_count) {
    if (sets.empty()) return {};
    if (sets.size() == 1) return DocSet(sets[0].begin(), sets[0].end());
    std::vector<std::uint64_t> bits(document_count / 64 + 1, 0);
    for (const DocSpan set : sets) {
        for (const std::uint32_t doc : set) bits[doc / 64] |= std::uint64_t{1} << doc % 64;
    }
    DocSet out;
    for (std::size_t i = 0; i < bits.size(); ++i) {
        for (std::uint64_t rest = bits[i]; rest != 0; rest &= rest - 1) {
            out.push_back(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
        }
    }
    return out;
}

DocSet subtract(DocSpan from, DocSpan what) {
    DocSet out;
    std::set_difference(from.begin(), from.end(), what.begin(), what.end(), std::back_inserter(out));
    return out;
}
