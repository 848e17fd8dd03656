#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"

// Many strings in one buffer: string i is the bytes [starts[i], starts[i + 1]).
class FlatStrings {
public:
    std::uint32_t size() const { return static_cast<std::uint32_t>(starts_.size() - 1); }
    std::string_view operator[](std::uint32_t i) const {
        return std::string_view(bytes_).substr(starts_[i], starts_[i + 1] - starts_[i]);
    }
    void push_back(std::string_view text);
    std::size_t byte_size() const { return bytes_.size() + starts_.size() * sizeof(std::uint32_t); }

    void save(BinaryWriter& writer) const;
    static FlatStrings load(BinaryReader& reader);

private:
    std::string bytes_;
    std::vector<std::uint32_t> starts_ = {0};
};
