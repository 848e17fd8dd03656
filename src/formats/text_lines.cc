#include "formats/text_lines.h"

#include <algorithm>

#include "formats/line_map.h"

namespace {

constexpr std::string_view no_break_space = "\xC2\xA0";

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\v';
}

std::string_view trimmed(std::string_view line) {
    for (;;) {
        if (!line.empty() && is_blank(line.front()))
            line.remove_prefix(1);
        else if (!line.empty() && is_blank(line.back()))
            line.remove_suffix(1);
        else if (line.starts_with(no_break_space))
            line.remove_prefix(no_break_space.size());
        else if (line.ends_with(no_break_space))
            line.remove_suffix(no_break_space.size());
        else
            return line;
    }
}

}  // namespace

std::vector<TextLine> split_lines(std::string_view text) {
    if (text.starts_with(utf8_bom)) text.remove_prefix(utf8_bom.size());
    std::vector<TextLine> lines;
    bool blank_before = false;
    for (std::size_t at = 0, number = 1; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        const std::string_view whole = text.substr(at, end - at);
        const std::string_view line = trimmed(whole);
        if (!line.empty()) {
            lines.push_back({line, number, static_cast<std::size_t>(line.data() - whole.data()), blank_before});
        }
        blank_before = line.empty();
        at = end + 1;
        if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n') ++at;
    }
    return lines;
}

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}
