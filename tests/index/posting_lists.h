#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "index/field_frequencies.h"
#include "index/posting_cursor.h"
#include "random_numbers.h"

// A posting list as plain vectors and as bytes.
struct PostingList {
    std::uint32_t document_count = 0;
    std::uint32_t frequency_count = 1;
    std::vector<std::uint32_t> docs, frequencies;
    std::vector<float> weights;
    std::vector<unsigned char> bytes;

    void write() {
        std::string out;
        append_postings(out, document_count, docs, frequencies, weights);
        bytes = exact_bytes(out);
    }
    PostingCursor cursor() const { return cursor(bytes); }
    // Over other bytes, as of the same term.
    PostingCursor cursor(const std::vector<unsigned char>& of, DecodedBlocks* shared = nullptr) const {
        return PostingCursor({of.data(), of.data() + of.size(), static_cast<std::uint32_t>(docs.size()), document_count, frequency_count},
                             shared);
    }
    // The best weight in a block.
    float best_weight(std::size_t block) const {
        const auto begin = weights.begin() + static_cast<std::ptrdiff_t>(block * posting_block);
        return *std::max_element(begin, begin + static_cast<std::ptrdiff_t>(std::min(posting_block, docs.size() - block * posting_block)));
    }
};

inline PostingList list_of(RandomNumbers& random, std::vector<std::uint32_t> docs, std::uint32_t document_count,
                           std::uint32_t frequency_count, std::uint32_t common) {
    PostingList list;
    list.document_count = document_count;
    list.frequency_count = frequency_count;
    list.docs = std::move(docs);
    for (std::size_t i = 0; i < list.docs.size(); ++i) {
        list.frequencies.push_back(random.one_in(common) ? random.below(frequency_count) : 0);
        list.weights.push_back(static_cast<float>(1 + random.below(1u << random.below(16))) / 16);
    }
    if (!list.docs.empty()) list.write();
    return list;
}

// Lists of all densities: the commonest frequency in one posting of two to nearly all.
inline PostingList random_list(RandomNumbers& random) {
    const std::uint32_t document_count = 1 + random.below(1u << random.below(15));
    return list_of(random, random.some_below(document_count, 1 + random.below(1u << random.below(9))), document_count,
                   1 + random.below(1u << random.below(12)), 1 + random.below(20));
}
