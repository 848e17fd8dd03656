#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"
#include "index/number_column.h"

// Whether these are the bounds of consecutive ranges that cover [0, total): from 0, never falling, up to `total`.
bool are_starts(const NumberColumn& starts, std::size_t total);

// Many lists of numbers in one buffer (compressed sparse rows), as a view of saved bytes: list i is [starts[i], starts[i + 1]).
class FlatLists {
public:
    std::uint32_t size() const { return std::max(starts_.size(), 1u) - 1; }
    std::span<const std::uint32_t> operator[](std::uint32_t i) const {
        return values_.subspan(starts_[i], starts_[i + 1] - starts_[i]);
    }

    static void save(BinaryWriter& writer, const std::vector<std::vector<std::uint32_t>>& lists);
    // Fails unless there are `lists` lists and every value is below `limit`.
    static FlatLists load(BinaryReader& reader, std::size_t lists, std::size_t limit);

private:
    NumberColumn starts_;
    std::span<const std::uint32_t> values_;
};
