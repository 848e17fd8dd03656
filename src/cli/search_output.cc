#include "cli/search_output.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/search_json.h"
#include "formats/json_text.h"

namespace {

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
    return fmt::format("{{\"query\":{},\"total\":{},\"took_ms\":{},\"suggestion\":{},\"hits\":{},\"facets\":{}}}\n",
                       json_string(report.request.text), report.result.total, report.took_ms,
                       suggestion_json(report.result), hits_json(report.archive, report.result, report.snippets),
                       facets_json(report.result));
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

std::string problem_line(const std::string& query, const QueryProblem& problem) {
    return problem.message + ": " + one_line(query.substr(problem.range.begin, problem.range.end - problem.range.begin));
}
