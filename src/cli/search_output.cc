#include "cli/search_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "text/utf8.h"

using Json = nlohmann::ordered_json;

namespace {

Json ranges_json(const Snippet& snippet) {
    Json ranges = Json::array();
    const std::string_view text = snippet.text;
    std::size_t units = 0, at = 0;
    for (const ByteRange& range : snippet.ranges) {
        units += utf16_length(text.substr(at, range.begin - at));
        const std::size_t begin = units;
        units += utf16_length(text.substr(range.begin, range.end - range.begin));
        at = range.end;
        ranges.push_back(Json::array({begin, units}));
    }
    return ranges;
}

Json hit_json(const SearchReport& report, std::size_t index) {
    const Hit& hit = report.result.hits[index];
    const Document& document = report.archive.document(hit.doc);
    Json json;
    json["id"] = document.id;
    json["score"] = hit.score;
    json["title"] = document.title;
    json["date"] = document.date;
    json["snippet"] = report.snippets[index].text;
    json["ranges"] = ranges_json(report.snippets[index]);
    return json;
}

Json facets_json(const SearchResult& result) {
    Json facets = Json::object();
    for (const Facet& facet : result.facets) {
        Json counts = Json::array();
        for (const FacetCount& count : facet.counts) counts.push_back(Json::array({count.value, count.count}));
        facets[std::string(name_of(facet.field))] = std::move(counts);
    }
    return facets;
}

// One line of text that cannot steer a terminal: same length, control characters as spaces.
std::string one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

std::string marked(const Snippet& snippet, bool bold) {
    const std::string text = one_line(snippet.text);
    if (!bold) return text;
    std::string out;
    std::size_t at = 0;
    for (const ByteRange& range : snippet.ranges) {
        out += text.substr(at, range.begin - at) + "\x1b[1m" + text.substr(range.begin, range.end - range.begin) +
               "\x1b[0m";
        at = range.end;
    }
    return out + text.substr(at);
}

}  // namespace

std::string json_report(const SearchReport& report) {
    Json json;
    json["query"] = report.request.text;
    json["total"] = report.result.total;
    json["took_ms"] = report.took_ms;
    json["suggestion"] = report.result.suggestion ? Json(*report.result.suggestion) : Json(nullptr);
    json["hits"] = Json::array();
    for (std::size_t i = 0; i < report.result.hits.size(); ++i) json["hits"].push_back(hit_json(report, i));
    json["facets"] = facets_json(report.result);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string text_report(const SearchReport& report, bool bold) {
    std::string out;
    for (std::size_t i = 0; i < report.result.hits.size(); ++i) {
        const Document& document = report.archive.document(report.result.hits[i].doc);
        const std::string date = document.date.empty() ? "" : " (" + one_line(document.date) + ")";
        out += fmt::format("{:>3}. {}{}\n", report.request.offset + i + 1, one_line(document.title), date);
        if (!report.snippets[i].text.empty()) out += "     " + marked(report.snippets[i], bold) + '\n';
    }
    return out;
}
