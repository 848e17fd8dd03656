#include "index/flat_lists.h"

#include <algorithm>
#include <numeric>

bool are_starts(std::span<const std::uint32_t> starts, std::size_t total) {
    return !starts.empty() && starts.front() == 0 && starts.back() == total &&
           std::is_sorted(starts.begin(), starts.end());
}

void FlatLists::push_back(std::span<const std::uint32_t> list) {
    values_.insert(values_.end(), list.begin(), list.end());
    starts_.push_back(static_cast<std::uint32_t>(values_.size()));
}

FlatLists FlatLists::from_pairs(std::uint32_t lists, std::span<const std::uint32_t> list_of,
                                std::span<const std::uint32_t> value_of) {
    FlatLists out;
    out.starts_.assign(std::size_t{lists} + 1, 0);
    for (const std::uint32_t list : list_of) ++out.starts_[list + 1];
    std::partial_sum(out.starts_.begin(), out.starts_.end(), out.starts_.begin());
    out.values_.resize(value_of.size());
    std::vector<std::uint32_t> next(out.starts_.begin(), out.starts_.end() - 1);
    for (std::size_t i = 0; i < value_of.size(); ++i) out.values_[next[list_of[i]]++] = value_of[i];
    return out;
}

void FlatLists::save(BinaryWriter& writer) const {
    writer.u32s(starts_);
    writer.u32s(values_);
}

FlatLists FlatLists::load(BinaryReader& reader, std::size_t lists, std::size_t limit) {
    FlatLists out;
    std::vector<std::uint32_t> starts = reader.u32s();
    reader.require(starts.size() == lists + 1, "as many lists as there are entries");
    std::vector<std::uint32_t> values = reader.u32s();
    reader.require(are_starts(starts, values.size()), "ascending offsets of lists, the last one the number of values");
    const bool bounded = std::all_of(values.begin(), values.end(), [&](std::uint32_t value) { return value < limit; });
    reader.require(bounded, "values below " + std::to_string(limit));
    if (!reader.ok()) return out;
    out.starts_ = std::move(starts);
    out.values_ = std::move(values);
    return out;
}
