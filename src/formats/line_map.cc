#include "formats/line_map.h"

#include <algorithm>

#include "text/utf8.h"

LineMap::LineMap(std::string_view text, std::string file)
    : text_(text), file_(std::move(file)), starts_{text.starts_with(utf8_bom) ? utf8_bom.size() : 0} {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        starts_.push_back(at + 1);
    }
}

std::size_t LineMap::line(std::size_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return std::max<std::size_t>(1, static_cast<std::size_t>(after - starts_.begin()));
}

Place LineMap::place(std::size_t offset) const {
    const std::size_t line_number = line(offset);
    const std::size_t end = std::min(offset, text_.size());
    std::size_t column = 1;
    for (std::size_t at = starts_[line_number - 1]; at < end; ++column) at += decode_utf8(text_, at).bytes;
    return Place{file_, line_number, column};
}

std::size_t find_invalid_utf8(std::string_view text) {
    if (is_valid_utf8(text)) return std::string_view::npos;
    std::size_t at = 0;
    while (at < text.size()) {
        const CodePoint point = decode_utf8(text, at);
        if (!point.valid) return at;
        at += point.bytes;
    }
    return std::string_view::npos;
}
