#include "index/facet_column.h"

#include <algorithm>

#include "base/sorted_order.h"
#include "index/flat_lists.h"
#include "text/fold.h"

namespace {

// Alphabetical place of each value of a table that is sorted by bytes.
std::vector<std::uint32_t> name_ranks_of(const std::vector<std::string_view>& table) {
    std::vector<std::string> folded;
    for (const std::string_view value : table) folded.push_back(folded_form(value));
    const auto order = sorted_order(table.size(), [&](std::uint32_t a, std::uint32_t b) { return folded[a] < folded[b]; });
    std::vector<std::uint32_t> ranks(table.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank) ranks[order[rank]] = rank;
    return ranks;
}

// Distinct values, sorted by bytes.
std::vector<std::string_view> table_of(const std::vector<std::vector<std::string>>& documents) {
    std::vector<std::string_view> table;
    for (const auto& values : documents) table.insert(table.end(), values.begin(), values.end());
    sort_by(table, [](std::string_view a, std::string_view b) { return a < b; });
    table.erase(std::unique(table.begin(), table.end()), table.end());
    return table;
}

std::vector<std::uint32_t> numbers_in(const std::vector<std::string_view>& table, const std::vector<std::string>& values) {
    std::vector<std::uint32_t> numbers;
    for (const std::string& value : values) {
        const auto at = std::lower_bound(table.begin(), table.end(), std::string_view(value));
        numbers.push_back(static_cast<std::uint32_t>(at - table.begin()));
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

}  // namespace

std::optional<std::uint32_t> FacetColumn::find(std::string_view value) const {
    const std::uint32_t number = values_.find(value);
    if (number == values_.size()) return std::nullopt;
    return number;
}

FacetColumn FacetColumn::load(BinaryReader& reader, std::uint32_t documents) {
    FacetColumn column;
    const FlatStrings values = FlatStrings::load(reader);
    column.name_ranks_ = NumberColumn::load(reader);
    reader.require(column.name_ranks_.size() == values.size(), "an alphabetical place for each value");
    column.starts_ = NumberColumn::load(reader);
    column.numbers_ = NumberColumn::load(reader);
    const std::uint32_t starts = column.starts_.size(), numbers = column.numbers_.size();
    reader.require(starts == 0 ? values.size() == 0 || numbers == documents
                               : starts == documents + 1 && are_starts(column.starts_, numbers),
                   "the values of each document");
    if (!reader.ok()) return FacetColumn();
    column.values_ = values;
    return column;
}

void FacetColumnWriter::add(const std::vector<std::string>& values) { of_documents_.push_back(values); }

void FacetColumnWriter::save(BinaryWriter& writer) const {
    const std::vector<std::string_view> table = table_of(of_documents_);
    FlatStrings::save(writer, table);
    NumberColumn::save(writer, name_ranks_of(table));
    const bool single = std::all_of(of_documents_.begin(), of_documents_.end(), [](const auto& v) { return v.size() <= 1; });
    std::vector<std::uint32_t> starts = {0}, numbers;
    for (const auto& values : of_documents_) {
        if (table.empty()) break;
        for (const std::uint32_t number : numbers_in(table, values)) numbers.push_back(number);
        if (single && values.empty()) numbers.push_back(static_cast<std::uint32_t>(table.size()));
        starts.push_back(static_cast<std::uint32_t>(numbers.size()));
    }
    if (single) starts.clear();
    NumberColumn::save(writer, starts);
    NumberColumn::save(writer, numbers);
}
