#include "index/flat_strings.h"

#include "index/flat_lists.h"

void FlatStrings::push_back(std::string_view text) {
    bytes_ += text;
    starts_.push_back(static_cast<std::uint32_t>(bytes_.size()));
}

void FlatStrings::save(BinaryWriter& writer) const {
    writer.u32s(starts_);
    writer.text(bytes_);
}

FlatStrings FlatStrings::load(BinaryReader& reader) {
    FlatStrings strings;
    std::vector<std::uint32_t> starts = reader.u32s();
    const std::string_view bytes = reader.text();
    reader.require(are_starts(starts, bytes.size()), "ascending offsets of strings, the last one the length of their bytes");
    if (!reader.ok()) return strings;
    strings.starts_ = std::move(starts);
    strings.bytes_ = bytes;
    return strings;
}
