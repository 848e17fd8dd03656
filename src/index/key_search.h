#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "index/position.h"

// Finds those of ascending word keys that stand `offset` words before one of the positions shown to it, which ascend, too.
class KeySearch {
public:
    // `found` is added to; views must outlive the search.
    KeySearch(std::span<const std::uint32_t> keys, std::uint32_t offset, std::vector<std::uint32_t>& found)
        : rest_(keys), offset_(offset), found_(found) {}

    // False where no further position can make a difference.
    bool show(Position position) {
        const std::uint32_t place = word_key(position);
        while (!rest_.empty() && rest_.front() + offset_ < place) rest_ = rest_.subspan(1);
        if (!rest_.empty() && rest_.front() + offset_ == place) {
            found_.push_back(rest_.front());
            rest_ = rest_.subspan(1);
        }
        return !rest_.empty();
    }

private:
    std::span<const std::uint32_t> rest_;
    std::uint32_t offset_;
    std::vector<std::uint32_t>& found_;
};
