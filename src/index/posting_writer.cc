#include "index/posting_writer.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

#include "index/rice_writer.h"
#include "index/varint.h"
#include "index/weights.h"

namespace {

std::vector<std::uint32_t> gaps_of(std::span<const std::uint32_t> docs, std::uint32_t first_possible) {
    std::vector<std::uint32_t> gaps;
    for (const std::uint32_t doc : docs) {
        gaps.push_back(doc - first_possible);
        first_possible = doc + 1;
    }
    return gaps;
}

// One bit for each document from `first` to the last of `docs`.
std::string bitmap_of(std::span<const std::uint32_t> docs, std::uint32_t first) {
    std::string bytes((docs.back() - first) / 8 + 1, '\0');
    for (const std::uint32_t doc : docs) {
        char& byte = bytes[(doc - first) / 8];
        byte = static_cast<char>(byte | 1 << (doc - first) % 8);
    }
    return bytes;
}

// Those that are not the commonest: how many, where, and what.
std::string exceptions_of(std::span<const std::uint32_t> frequencies) {
    std::vector<std::uint32_t> gaps, values;
    std::uint32_t since = 0;
    for (const std::uint32_t frequency : frequencies) {
        if (frequency == 0) {
            ++since;
            continue;
        }
        gaps.push_back(since);
        values.push_back(frequency - 1);
        since = 0;
    }
    std::string out(1, static_cast<char>(gaps.size()));
    if (gaps.empty()) return out;
    const std::uint32_t gap_parameter = best_rice_parameter(gaps);
    const std::uint32_t value_parameter = std::min(best_rice_parameter(values), 15u);
    out += static_cast<char>(gap_parameter | value_parameter << 4);
    append_rice_sequence(out, gaps, gap_parameter);
    append_rice_sequence(out, values, value_parameter);
    return out;
}

void append_frequencies(std::string& out, std::span<const std::uint32_t> frequencies) {
    const std::string exceptions = exceptions_of(frequencies);
    if (exceptions.size() == 1) return void(out += exceptions);
    const std::uint32_t parameter = best_rice_parameter(frequencies);
    std::string all(1, static_cast<char>(all_frequencies + parameter));
    append_rice(all, frequencies, parameter);
    out += all.size() < exceptions.size() ? all : exceptions;
}

struct Block {
    BlockHeader header;
    std::string bytes;
};

Block block_of(std::span<const std::uint32_t> docs, std::uint32_t first, std::span<const std::uint32_t> frequencies,
               std::span<const float> weights) {
    Block block;
    block.header.last_doc = docs.back();
    const std::vector<std::uint32_t> gaps = gaps_of(docs, first);
    const std::uint32_t parameter = best_rice_parameter(gaps);
    append_rice(block.bytes, gaps, parameter);
    block.header.parameter = static_cast<std::uint8_t>(parameter);
    if ((docs.back() - first) / 8 + 1 <= block.bytes.size()) {
        block.bytes = bitmap_of(docs, first);
        block.header.parameter = bitmap_block;
    }
    append_frequencies(block.bytes, frequencies);
    block.header.bytes = static_cast<std::uint16_t>(block.bytes.size());
    block.header.impact = impact_of(*std::max_element(weights.begin(), weights.end()));
    return block;
}

void append_header(std::string& out, const BlockHeader& header, std::uint32_t document_count) {
    append_bytes(out, header.last_doc, bytes_below(document_count));
    append_bytes(out, header.bytes, 2);
    append_bytes(out, header.parameter, 1);
    append_bytes(out, header.impact, 1);
}

}  // namespace

std::uint8_t impact_of(float frequency) {
    const auto k = static_cast<float>(saturation);
    return static_cast<std::uint8_t>(std::min(std::ceil(frequency / (k + frequency) * 255), 255.0f));
}

float frequency_bound(std::uint8_t impact) {
    if (impact == 255) return std::numeric_limits<float>::max() / 1e6f;
    const float part = static_cast<float>(impact) / 255;
    return static_cast<float>(saturation) * part / (1 - part) * 1.0001f;  // what rounding may have taken
}

void append_postings(std::string& out, std::uint32_t document_count, std::span<const std::uint32_t> docs,
                     std::span<const std::uint32_t> frequencies, std::span<const float> weights) {
    if (docs.size() == 1) {
        append_bytes(out, std::uint64_t{docs[0]} << 1 | (frequencies[0] > 0 ? 1 : 0), bytes_below(std::uint64_t{document_count} * 2));
        if (frequencies[0] > 0) append_varint(out, frequencies[0]);
        return;
    }
    const std::size_t full = docs.size() / posting_block * posting_block;
    std::string data;
    std::uint32_t first = 0;
    for (std::size_t at = 0; at < full; at += posting_block) {
        const auto part = [&](auto values) { return values.subspan(at, posting_block); };
        const Block block = block_of(part(docs), first, part(frequencies), part(weights));
        append_header(out, block.header, document_count);
        data += block.bytes;
        first = block.header.last_doc + 1;
    }
    out += data;
    if (full == docs.size()) return;
    const double mean = static_cast<double>(document_count) / static_cast<double>(docs.size());
    append_rice(out, gaps_of(docs.subspan(full), first), rice_parameter_for_mean(mean));
    append_frequencies(out, frequencies.subspan(full));
}
