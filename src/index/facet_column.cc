#include "index/facet_column.h"

#include <algorithm>
#include <numeric>

#include "text/fold.h"

namespace {

// Alphabetical place of each value of a table that is sorted by bytes.
std::vector<std::uint32_t> name_ranks_of(const std::vector<std::string_view>& table) {
    std::vector<std::string> folded;
    for (const std::string_view value : table) folded.push_back(folded_form(value));
    std::vector<std::uint32_t> order(table.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return folded[a] < folded[b]; });
    std::vector<std::uint32_t> ranks(table.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) ranks[order[rank]] = rank;
    return ranks;
}

}  // namespace

FacetColumn FacetColumn::make(const std::vector<std::vector<std::string>>& values_of_documents) {
    std::vector<std::string_view> table;
    for (const auto& values : values_of_documents) table.insert(table.end(), values.begin(), values.end());
    std::sort(table.begin(), table.end());
    table.erase(std::unique(table.begin(), table.end()), table.end());
    FacetColumn column;
    for (const std::string_view value : table) column.values_.push_back(value);
    column.name_ranks_ = name_ranks_of(table);
    std::vector<std::uint32_t> numbers;
    for (const auto& values : values_of_documents) {
        numbers.clear();
        for (const std::string& value : values) {
            const auto at = std::lower_bound(table.begin(), table.end(), std::string_view(value));
            numbers.push_back(static_cast<std::uint32_t>(at - table.begin()));
        }
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        column.of_documents_.push_back(numbers);
    }
    return column;
}

std::optional<std::uint32_t> FacetColumn::find(std::string_view value) const {
    std::uint32_t begin = 0;
    std::uint32_t end = value_count();
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if (values_[middle] == value) return middle;
        if (values_[middle] < value) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return std::nullopt;
}

void FacetColumn::save(BinaryWriter& writer) const {
    values_.save(writer);
    writer.u32s(name_ranks_);
    of_documents_.save(writer);
}

FacetColumn FacetColumn::load(BinaryReader& reader, std::size_t documents) {
    FacetColumn column;
    column.values_ = FlatStrings::load(reader);
    column.name_ranks_ = reader.u32s();
    reader.require(column.name_ranks_.size() == column.value_count(), "an alphabetical place for each value");
    column.of_documents_ = FlatLists::load(reader, documents, column.values_.size());
    return column;
}
