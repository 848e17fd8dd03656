#include "formats/foreign_text.h"

#include <algorithm>

namespace {

using Sign = std::optional<ForeignSign>;
using Lines = std::vector<TextLine>;

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\v' && byte != '\f' && byte != '\r') ||
           byte == 0x7F;
}

Sign binary_sign(std::string_view bytes) {
    const auto found = std::find_if(bytes.begin(), bytes.end(), is_control);
    if (found == bytes.end()) return std::nullopt;
    const auto line = static_cast<std::size_t>(std::count(bytes.begin(), found, '\n')) + 1;
    return ForeignSign{line, "binary data (a control character)"};
}

Sign opening_sign(const Lines& lines) {
    const TextLine& first = lines.front();
    const char mark = first.text.front();
    if (mark == '{' || mark == '[') return ForeignSign{first.number, "this looks like JSON"};
    if (mark == '<') return ForeignSign{first.number, "this looks like HTML or XML"};
    if (first.text == "---" || first.text == "+++") return ForeignSign{first.number, "this looks like front matter"};
    if (first.text.starts_with("#!")) return ForeignSign{first.number, "this looks like a script"};
    return std::nullopt;
}

// Cells of one line of a table; a separator between double quotes does not count.
std::vector<std::string_view> split_cells(std::string_view line, char separator) {
    std::vector<std::string_view> cells;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"') quoted = !quoted;
        if (line[at] != separator || quoted) continue;
        cells.push_back(line.substr(begin, at - begin));
        begin = at + 1;
    }
    cells.push_back(line.substr(begin));
    return cells;
}

// A header of short names, or the same number of cells on every line.
bool is_table(const Lines& lines, char separator) {
    const auto header = split_cells(lines.front().text, separator);
    if (header.size() < 2 || lines.size() < 2) return false;
    std::size_t same = 0, at_least = 0;
    for (const TextLine& line : lines) {
        const std::size_t cells = split_cells(line.text, separator).size();
        same += cells == header.size();
        at_least += cells >= header.size();
    }
    const bool names = std::all_of(header.begin(), header.end(), [](std::string_view cell) {
        return cell.size() <= 40 && !cell.starts_with(' ') && cell.find_first_of(".!?") == std::string_view::npos;
    });
    if (same == lines.size()) return true;
    return header.size() >= 3 && names && at_least * 2 >= lines.size();
}

Sign table_sign(const Lines& lines) {
    for (const char separator : {'\t', ';', ',', '|', ':'}) {
        if (separator == ':' && split_cells(lines.front().text, ':').size() < 4) continue;
        if (is_table(lines, separator)) {
            return ForeignSign{lines.front().number, "this looks like a table (CSV), not lines of text"};
        }
    }
    return std::nullopt;
}

// A line that nobody writes in prose: source code, markup, list markers.
bool is_technical(const TextLine& line) {
    const std::string_view text = line.text;
    constexpr std::string_view openings[] = {"#", "//", "/*", "*/", "* ", "- ", "```",
                                             "<", "{",  "}",  "|",  "> ", "=>", "@"};
    for (const std::string_view opening : openings) {
        if (text.starts_with(opening)) return true;
    }
    const char last = text.back();
    if (last == '{' || last == '}' || last == '\\' || last == '=') return true;
    if (last == ';' && text.find_first_of("(=[") != std::string_view::npos) return true;
    constexpr std::string_view marks[] = {"</", "/>", "();", "==", "::", "->", " = ", "):", "&&", "||"};
    const bool marked = std::any_of(std::begin(marks), std::end(marks), [text](std::string_view mark) {
        return text.find(mark) != std::string_view::npos;
    });
    return marked || (line.indent >= 4 && text.size() < 100);
}

Sign technical_sign(const Lines& lines) {
    const auto technical = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), is_technical));
    if (technical * 5 < lines.size() || technical == 0) return std::nullopt;
    const auto first = std::find_if(lines.begin(), lines.end(), is_technical);
    return ForeignSign{first->number, "this looks like source code or markup, not lines of text"};
}

}  // namespace

Sign foreign_sign(std::string_view bytes, const Lines& lines) {
    if (Sign sign = binary_sign(bytes)) return sign;
    if (lines.empty()) return std::nullopt;
    if (Sign sign = opening_sign(lines)) return sign;
    if (Sign sign = table_sign(lines)) return sign;
    return technical_sign(lines);
}
