#include "app/route.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "text/edtf.h"
#include "text/utf8.h"

namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

// The characters that encodeURIComponent leaves alone.
bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-_.!~*'()").find(c) != std::string_view::npos;
}

void append_encoded(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (is_unreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += hex_digits[byte >> 4];
        out += hex_digits[byte & 15];
    }
}

std::optional<int> hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return std::nullopt;
}

// Percent escapes and "+" decoded; an escape that is none stays as it is; bytes that are no UTF-8 become U+FFFD.
std::string decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            out += ' ';
            continue;
        }
        if (text[i] == '%' && i + 2 < text.size()) {
            const auto high = hex_value(text[i + 1]);
            const auto low = hex_value(text[i + 2]);
            if (high && low) {
                out += static_cast<char>(*high * 16 + *low);
                i += 2;
                continue;
            }
        }
        out += text[i];
    }
    return repair_utf8(out);
}

std::uint32_t number_or(std::string_view text, std::uint32_t fallback) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0 ? number : fallback;
}

constexpr std::uint32_t last_page = 1'000'000;  // keeps offsets far from overflow

struct SortName {
    Sort sort;
    std::string_view name;
};
constexpr SortName sort_names[] = {
    {Sort::relevance, "relevance"}, {Sort::newest, "newest"}, {Sort::oldest, "oldest"}, {Sort::title, "title"}};

void add_filter(Route& route, FacetField field, std::string value) {
    auto at = std::find_if(route.filters.begin(), route.filters.end(),
                           [&](const FacetFilter& filter) { return filter.field >= field; });
    if (at == route.filters.end() || at->field != field) at = route.filters.insert(at, FacetFilter{field, {}});
    if (std::find(at->values.begin(), at->values.end(), value) == at->values.end()) {
        at->values.push_back(std::move(value));
    }
}

void read_parameter(Route& route, std::string_view name, std::string value) {
    if (name == "q") {
        route.query = std::move(value);
    } else if (name == "from" && parse_edtf(value).ok()) {
        route.from = std::move(value);
    } else if (name == "to" && parse_edtf(value).ok()) {
        route.to = std::move(value);
    } else if (name == "sort") {
        for (const SortName& known : sort_names) {
            if (known.name == value) route.sort = known.sort;
        }
    } else if (name == "page") {
        route.page = std::min(number_or(value, 1), last_page);
    } else if (name == "p" && route.screen == Screen::document) {
        route.paragraph = number_or(value, 0);
    } else if (const auto field = facet_field_named(name); field && !value.empty()) {
        add_filter(route, *field, std::move(value));
    }
}

void read_path(Route& route, std::string_view path) {
    if (path == "/about") {
        route.screen = Screen::about;
    } else if (path.starts_with("/e/") && path.size() > 3) {
        route.screen = Screen::document;
        route.document_id = decoded(path.substr(3));
    }
}

}  // namespace

Route parse_fragment(std::string_view fragment) {
    if (fragment.starts_with('#')) fragment.remove_prefix(1);
    Route route;
    const std::size_t question = fragment.find('?');
    read_path(route, fragment.substr(0, question));
    if (question == std::string_view::npos) return route;
    std::string_view rest = fragment.substr(question + 1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos) continue;
        read_parameter(route, pair.substr(0, equals), decoded(pair.substr(equals + 1)));
    }
    return route;
}

std::string format_fragment(const Route& route) {
    std::string out = "#/";
    if (route.screen == Screen::about) return out + "about";
    if (route.screen == Screen::document) {
        out += "e/";
        append_encoded(out, route.document_id);
    }
    char separator = '?';
    const auto add = [&](std::string_view name, std::string_view value) {
        out += separator;
        out += name;
        out += '=';
        append_encoded(out, value);
        separator = '&';
    };
    if (!route.query.empty()) add("q", route.query);
    if (route.screen == Screen::document) {
        if (route.paragraph > 0) add("p", std::to_string(route.paragraph));
        return out;
    }
    for (const FacetFilter& filter : route.filters) {
        for (const std::string& value : filter.values) add(name_of(filter.field), value);
    }
    if (!route.from.empty()) add("from", route.from);
    if (!route.to.empty()) add("to", route.to);
    if (route.sort != Sort::relevance) {
        for (const SortName& known : sort_names) {
            if (known.sort == route.sort) add("sort", known.name);
        }
    }
    if (route.page > 1) add("page", std::to_string(route.page));
    return out;
}
