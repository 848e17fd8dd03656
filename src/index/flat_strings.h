#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"
#include "index/number_column.h"

// Many strings in one buffer, as a view of saved bytes: string i is the bytes [starts[i], starts[i + 1]).
class FlatStrings {
public:
    std::uint32_t size() const { return std::max(starts_.size(), 1u) - 1; }
    std::string_view operator[](std::uint32_t i) const { return bytes_.substr(starts_[i], starts_[i + 1] - starts_[i]); }
    // Index of the string among sorted ones, size() where it is none of them.
    std::uint32_t find(std::string_view text) const;

    static void save(BinaryWriter& writer, const std::vector<std::string_view>& strings);
    static FlatStrings load(BinaryReader& reader);

private:
    NumberColumn starts_;
    std::string_view bytes_;
};
