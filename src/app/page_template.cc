#include "app/page_template.h"

#include <algorithm>

std::string fill_template(std::string_view text, const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find("{{");
        const std::size_t close = open == std::string_view::npos ? open : text.find("}}", open);
        if (close == std::string_view::npos) break;
        const std::string_view name = text.substr(open + 2, close - open - 2);
        const auto value =
            std::find_if(values.begin(), values.end(), [&](const auto& entry) { return entry.first == name; });
        out += text.substr(0, open);
        out += value != values.end() ? std::string_view(value->second) : text.substr(open, close + 2 - open);
        text.remove_prefix(close + 2);
    }
    out += text;
    return out;
}

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
    std::string out;
    for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from)) {
        out += text.substr(0, at);
        out += to;
        text.remove_prefix(at + from.size());
    }
    out += text;
    return out;
}

std::string inside_script(std::string_view json) { return replace_all(json, "<", "\\u003c"); }
