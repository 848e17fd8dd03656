#include "index/flat_strings.h"

#include <algorithm>

#include "index/flat_lists.h"

std::uint32_t FlatStrings::find(std::string_view text) const {
    std::uint32_t begin = 0;
    std::uint32_t end = size();
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if ((*this)[middle] < text) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin < size() && (*this)[begin] == text ? begin : size();
}

void FlatStrings::save(BinaryWriter& writer, const std::vector<std::string_view>& strings) {
    std::vector<std::uint32_t> starts = {0};
    std::string bytes;
    for (const std::string_view text : strings) {
        bytes += text;
        starts.push_back(static_cast<std::uint32_t>(bytes.size()));
    }
    NumberColumn::save(writer, starts);
    writer.text(bytes);
}

FlatStrings FlatStrings::load(BinaryReader& reader) {
    FlatStrings strings;
    const NumberColumn starts = NumberColumn::load(reader);
    const std::string_view bytes = reader.text();
    reader.require(are_starts(starts, bytes.size()), "ascending offsets of strings, the last one the length of their bytes");
    if (!reader.ok()) return strings;
    strings.starts_ = starts;
    strings.bytes_ = bytes;
    return strings;
}
