#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"

// Many strings in one buffer, as a view of saved bytes: string i is the bytes [starts[i], starts[i + 1]).
class FlatStrings {
public:
    std::uint32_t size() const { return starts_.empty() ? 0 : static_cast<std::uint32_t>(starts_.size() - 1); }
    std::string_view operator[](std::uint32_t i) const { return bytes_.substr(starts_[i], starts_[i + 1] - starts_[i]); }
    // Index of the string among sorted ones, size() where it is none of them.
    std::uint32_t find(std::string_view text) const;

    static void save(BinaryWriter& writer, const std::vector<std::string_view>& strings);
    static FlatStrings load(BinaryReader& reader);

private:
    std::span<const std::uint32_t> starts_;
    std::string_view bytes_;
};
