#include "index/flat_lists.h"

#include <algorithm>

bool are_starts(const NumberColumn& starts, std::size_t total) {
    if (starts.size() == 0 || starts[0] != 0 || starts[starts.size() - 1] != total) return false;
    if (total == 0 && starts.size() > 2) return false;  // such a column may claim to be longer than the file
    for (std::uint32_t i = 1; i < starts.size(); ++i) {
        if (starts[i - 1] > starts[i]) return false;
    }
    return true;
}

void FlatLists::save(BinaryWriter& writer, const std::vector<std::vector<std::uint32_t>>& lists) {
    std::vector<std::uint32_t> starts = {0};
    std::vector<std::uint32_t> values;
    for (const auto& list : lists) {
        values.insert(values.end(), list.begin(), list.end());
        starts.push_back(static_cast<std::uint32_t>(values.size()));
    }
    NumberColumn::save(writer, starts);
    writer.aligned_u32s(values);
}

FlatLists FlatLists::load(BinaryReader& reader, std::size_t lists, std::size_t limit) {
    FlatLists out;
    const NumberColumn starts = NumberColumn::load(reader);
    reader.require(starts.size() == lists + 1, "as many lists as there are entries");
    const auto values = reader.u32_view();
    reader.require(are_starts(starts, values.size()), "ascending offsets of lists, the last one the number of values");
    const bool bounded = std::all_of(values.begin(), values.end(), [&](std::uint32_t value) { return value < limit; });
    reader.require(bounded, "values below " + std::to_string(limit));
    if (!reader.ok()) return out;
    out.starts_ = starts;
    out.values_ = values;
    return out;
}
