#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "index/fixed_bytes.h"

// The postings of one term as bytes (FORMAT.md, «Postings»): documents in ascending order, and for each the number of its
// FieldFrequencies in the FrequencyTable.

inline constexpr std::size_t posting_block = 128;
inline constexpr std::uint32_t bitmap_block = 31;  // in place of a Rice parameter
// In place of the number of exceptions among a block's frequencies: all are a Rice code, with a parameter of the number less this.
inline constexpr std::uint32_t all_frequencies = posting_block + 1;

// What is known of a full block without decoding it.
struct BlockHeader {
    std::uint32_t last_doc = 0;
    std::uint16_t bytes = 0;         // of the block's data
    std::uint8_t parameter = 0;      // of the gaps between documents, or bitmap_block
    std::uint8_t impact = 0;         // least upper bound of the saturated frequencies: see impact_bound()
};
// The bytes of a header, of an index of so many documents: the last document takes as many as any document needs.
inline std::size_t block_header_size(std::uint32_t document_count) { return bytes_below(document_count) + 4; }

// The impact of a posting is f / (saturation + f) of its weighted frequency f, from 0 to 1 (BM25F, weights.h), rounded up to a
// 255th part; this is the largest f that rounds to `impact`.
float frequency_bound(std::uint8_t impact);
std::uint8_t impact_of(float frequency);

// Appends a posting list. `frequencies` are numbers into the table, `weights` the weighted frequencies; all three as long.
void append_postings(std::string& out, std::uint32_t document_count, std::span<const std::uint32_t> docs,
                     std::span<const std::uint32_t> frequencies, std::span<const float> weights);
