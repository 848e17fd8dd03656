#include "formats/json_text.h"

#include <nlohmann/json.hpp>

std::string json_string(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
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
