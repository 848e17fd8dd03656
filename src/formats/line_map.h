#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

// Turns byte offsets of a text into lines and columns. The text must outlive the map.
class LineMap {
public:
    LineMap(std::string_view text, std::string file);

    // Columns count code points; a byte order mark at the start of the text counts for none. Any offset is accepted:
    // one beyond the text stands for its end.
    Place place(std::size_t offset) const;
    std::size_t line(std::size_t offset) const;

private:
    std::string_view text_;
    std::string file_;
    std::vector<std::size_t> starts_;  // of each line
};

inline constexpr std::string_view utf8_bom = "\xEF\xBB\xBF";

// The first byte that is part of no valid UTF-8 sequence, or npos.
std::size_t find_invalid_utf8(std::string_view text);
