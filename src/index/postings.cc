#include "index/postings.h"

#include <algorithm>
#include <numeric>

namespace {

// Whether every list between consecutive starts ascends strictly. REQUIRES: are_starts(starts, values.size()).
bool lists_ascend(std::span<const std::uint32_t> starts, std::span<const std::uint32_t> values) {
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        for (std::uint32_t at = starts[i] + 1; at < starts[i + 1]; ++at) {
            if (values[at] <= values[at - 1]) return false;
        }
    }
    return true;
}

std::vector<std::uint32_t> numbers_up_to(std::size_t count) {
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0u);
    return numbers;
}

bool docs_ascend(const FlatLists& docs) {
    for (std::uint32_t term = 0; term < docs.size(); ++term) {
        const auto list = docs[term];
        for (std::size_t i = 1; i < list.size(); ++i) {
            if (list[i] <= list[i - 1]) return false;
        }
    }
    return true;
}

}  // namespace

Postings Postings::make(std::uint32_t terms, std::span<const std::uint32_t> term_of,
                        std::span<const Position> position_of, std::span<const std::uint32_t> doc_starts) {
    const FlatLists by_term = FlatLists::from_pairs(terms, term_of, numbers_up_to(term_of.size()));
    Postings out;
    out.positions_.reserve(position_of.size());
    std::vector<std::uint32_t> docs;
    for (std::uint32_t term = 0; term < terms; ++term) {
        docs.clear();
        const auto occurrences = by_term[term];
        for (auto at = occurrences.begin(); at != occurrences.end();) {
            const auto next = std::upper_bound(doc_starts.begin(), doc_starts.end(), *at);
            docs.push_back(static_cast<std::uint32_t>(next - doc_starts.begin() - 1));
            for (; at != occurrences.end() && *at < *next; ++at) out.positions_.push_back(position_of[*at]);
            out.close_posting();
        }
        out.docs_.push_back(docs);
    }
    return out;
}

void Postings::close_posting() {
    const auto begin = positions_.begin() + static_cast<std::ptrdiff_t>(position_starts_.back());
    std::sort(begin, positions_.end());
    positions_.erase(std::unique(begin, positions_.end()), positions_.end());
    position_starts_.push_back(static_cast<std::uint32_t>(positions_.size()));
}

std::size_t Postings::byte_size() const {
    return docs_.byte_size() + (position_starts_.size() + positions_.size()) * sizeof(std::uint32_t);
}

void Postings::save(BinaryWriter& writer) const {
    docs_.save(writer);
    writer.u32s(position_starts_);
    writer.u32s(positions_);
}

Postings Postings::load(BinaryReader& reader, std::size_t terms, std::size_t documents) {
    Postings out;
    out.docs_ = FlatLists::load(reader, terms, documents);
    reader.require(docs_ascend(out.docs_), "ascending documents for each term");
    std::vector<std::uint32_t> starts = reader.u32s();
    reader.require(starts.size() == out.count() + 1, "a list of positions for each posting");
    out.positions_ = reader.u32s();
    reader.require(are_starts(starts, out.positions_.size()), "ascending offsets of positions");
    if (!reader.ok()) return out;
    reader.require(lists_ascend(starts, out.positions_), "ascending positions in each document");
    const auto in_field = [](Position position) { return field_number(position) < field_count; };
    reader.require(std::all_of(out.positions_.begin(), out.positions_.end(), in_field), "positions in known fields");
    out.position_starts_ = std::move(starts);
    return out;
}
