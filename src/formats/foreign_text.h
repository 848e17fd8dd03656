#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/text_lines.h"

// Why some bytes are not plain written language, and on which line that shows.
struct ForeignSign {
    std::size_t line = 1;
    std::string reason;
};

// Binary data, JSON, markup, tables (CSV and the like) and program source are told by their marks.
std::optional<ForeignSign> foreign_sign(std::string_view bytes, const std::vector<TextLine>& lines);
