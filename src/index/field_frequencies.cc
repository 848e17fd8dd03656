#include "index/field_frequencies.h"

#include <algorithm>
#include <bit>

#include "base/sorted_order.h"

void FrequencyTable::push_back(const FieldFrequencies& row) {
    rows_.push_back(row);
    totals_.push_back(row.total());
    masks_.push_back(row.mask());
    if (rows_.size() == 1) common_field_ = static_cast<std::size_t>(std::countr_zero(masks_.front()));
    const std::uint32_t here = row.counts[common_field_];
    common_.push_back(here == totals_.back() ? static_cast<float>(here) : 0);
}

void FrequencyTable::save(BinaryWriter& writer) const {
    writer.u32(size());
    for (const FieldFrequencies& row : rows_) {
        for (const std::uint32_t count : row.counts) writer.u32(count);
    }
}

FrequencyTable FrequencyTable::load(BinaryReader& reader) {
    FrequencyTable table;
    const std::uint32_t size = reader.u32();
    for (std::uint32_t i = 0; i < size && reader.ok(); ++i) {
        FieldFrequencies row;
        for (std::uint32_t& count : row.counts) {
            count = reader.u32();
            reader.require(count <= most_occurrences, "at most 4095 occurrences");
        }
        reader.require(row.total() > 0, "an occurrence");
        if (reader.ok()) table.push_back(row);
    }
    return table;
}

std::uint32_t FrequencyCounter::count(const FieldFrequencies& row) {
    const auto [at, added] = numbers_.try_emplace(row, static_cast<std::uint32_t>(rows_.size()));
    if (added) {
        rows_.push_back(row);
        uses_.push_back(0);
    }
    ++uses_[at->second];
    return at->second;
}

FrequencyTable FrequencyCounter::table(std::vector<std::uint32_t>& row_of) const {
    const auto order = sorted_order(rows_.size(), [this](std::uint32_t a, std::uint32_t b) { return uses_[a] > uses_[b]; });
    FrequencyTable table;
    row_of.resize(rows_.size());
    for (std::uint32_t row = 0; row < order.size(); ++row) {
        table.push_back(rows_[order[row]]);
        row_of[order[row]] = row;
    }
    return table;
}
