#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"

// Whether these are the bounds of consecutive ranges that cover [0, total): from 0, never falling, up to `total`.
bool are_starts(std::span<const std::uint32_t> starts, std::size_t total);

// Many lists of numbers in one buffer (compressed sparse rows): list i is values [starts[i], starts[i + 1]).
class FlatLists {
public:
    std::uint32_t size() const { return static_cast<std::uint32_t>(starts_.size() - 1); }
    std::span<const std::uint32_t> operator[](std::uint32_t i) const {
        return std::span(values_).subspan(starts_[i], starts_[i + 1] - starts_[i]);
    }
    std::uint32_t start(std::uint32_t i) const { return starts_[i]; }
    const std::vector<std::uint32_t>& values() const { return values_; }
    void push_back(std::span<const std::uint32_t> list);
    std::size_t byte_size() const { return (values_.size() + starts_.size()) * sizeof(std::uint32_t); }

    // From pairs (list, value) in any order; values keep their order within a list.
    static FlatLists from_pairs(std::uint32_t lists, std::span<const std::uint32_t> list_of,
                                std::span<const std::uint32_t> value_of);

    void save(BinaryWriter& writer) const;
    // Fails unless there are `lists` lists and every value is below `limit`.
    static FlatLists load(BinaryReader& reader, std::size_t lists, std::size_t limit);

private:
    std::vector<std::uint32_t> starts_ = {0};
    std::vector<std::uint32_t> values_;
};
