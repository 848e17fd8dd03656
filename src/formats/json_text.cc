#include "formats/json_text.h"

#include "text/utf8.h"

namespace {

void append_escaped(std::string& json, char c) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
        case '"': json += "\\\""; return;
        case '\\': json += "\\\\"; return;
        case '\b': json += "\\b"; return;
        case '\f': json += "\\f"; return;
        case '\n': json += "\\n"; return;
        case '\r': json += "\\r"; return;
        case '\t': json += "\\t"; return;
        default: break;
    }
    const auto value = static_cast<unsigned char>(c);
    if (value >= 0x20) {
        json += c;
        return;
    }
    json += "\\u00";
    json += digits[value >> 4];
    json += digits[value & 15];
}

}  // namespace

// RFC 8259, section 7. The JSON library's own writer would bring the formatting of numbers into the page, unused.
std::string json_string(std::string_view text) {
    std::string repaired;
    if (!is_valid_utf8(text)) text = repaired = repair_utf8(text);
    std::string json;
    json.reserve(text.size() + 2);
    json += '"';
    for (const char c : text) append_escaped(json, c);
    return json + '"';
}

std::string compact_json(std::string_view json) {
    std::string compact;
    bool in_string = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (in_string && c == '\\' && at + 1 < json.size()) {
            compact += c;
            compact += json[++at];
            continue;
        }
        if (c == '"') in_string = !in_string;
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (in_string || !blank) compact += c;
    }
    return compact;
}
