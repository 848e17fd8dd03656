#include "formats/json_string_reader.h"

#include <optional>

#include "text/utf8.h"

namespace {

// The four hexadecimal digits at `at`.
std::optional<char32_t> hexadecimal(std::string_view text, std::size_t at) {
    if (text.size() < at + 4) return std::nullopt;
    char32_t value = 0;
    for (const char c : text.substr(at, 4)) {
        const char small = static_cast<char>(c | 0x20);
        if (c >= '0' && c <= '9') {
            value = value * 16 + static_cast<char32_t>(c - '0');
        } else if (small >= 'a' && small <= 'f') {
            value = value * 16 + static_cast<char32_t>(small - 'a' + 10);
        } else {
            return std::nullopt;
        }
    }
    return value;
}

bool is_high_surrogate(char32_t value) { return value >= 0xD800 && value <= 0xDBFF; }
bool is_low_surrogate(char32_t value) { return value >= 0xDC00 && value <= 0xDFFF; }

// `at` stands behind "\u".
std::string_view read_unicode_escape(std::string_view text, std::size_t& at, std::string& out) {
    const auto first = hexadecimal(text, at);
    if (!first) return "invalid string: '\\u' must be followed by 4 hex digits";
    if (is_low_surrogate(*first)) return "invalid string: a surrogate without the one before it";
    if (!is_high_surrogate(*first)) {
        append_utf8(out, *first);
        at += 4;
        return {};
    }
    const bool escaped = text.substr(at + 4).starts_with("\\u");
    const auto second = escaped ? hexadecimal(text, at + 6) : std::nullopt;
    if (!second || !is_low_surrogate(*second)) return "invalid string: a surrogate without the one after it";
    append_utf8(out, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
    at += 10;
    return {};
}

// `at` stands behind the backslash.
std::string_view read_escape(std::string_view text, std::size_t& at, std::string& out) {
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    if (at == text.size()) return "invalid string: missing closing quote";
    if (text[at] == 'u') return read_unicode_escape(text, ++at, out);
    const std::size_t rank = names.find(text[at]);
    if (rank == std::string_view::npos) return "invalid string: forbidden character after backslash";
    out += values[rank];
    ++at;
    return {};
}

}  // namespace

std::string_view read_json_string(std::string_view text, std::size_t& at, std::string& out) {
    ++at;
    for (std::size_t begin = at; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') {
            ++at;
            continue;
        }
        out += text.substr(begin, at - begin);
        if (byte < 0x20) return "invalid string: control characters must be escaped";
        ++at;
        if (byte == '"') return {};
        if (const std::string_view fault = read_escape(text, at, out); !fault.empty()) return fault;
        begin = at;
    }
    return "invalid string: missing closing quote";
}
