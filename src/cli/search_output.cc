#include "cli/search_output.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/search_json.h"
#include "cli/explanation_output.h"
#include "formats/json_text.h"

namespace {

std::string keyword_line(const std::vector<Keyword>& keywords) {
    std::string out;
    for (const Keyword& keyword : keywords) out += (out.empty() ? "Keywords: " : ", ") + one_line(keyword.written);
    return out.empty() ? out : out + '\n';
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

std::string one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

std::string json_report(const SearchReport& report) {
    const std::string keywords = report.keywords ? ",\"keywords\":" + keywords_json(*report.keywords) : "";
    return fmt::format("{{\"query\":{},\"total\":{},\"took_ms\":{},\"suggestion\":{},\"hits\":{},\"facets\":{}{}}}\n",
                       json_string(report.request.text), report.result.total, report.took_ms,
                       suggestion_json(report.result),
                       hits_json(report.archive, report.result, report.details), facets_json(report.result), keywords);
}

std::string text_report(const SearchReport& report, bool bold) {
    std::string out;
    for (std::size_t i = 0; i < report.result.hits.size(); ++i) {
        const Document& document = report.archive.document(report.result.hits[i].doc);
        const std::string date = document.date.empty() ? "" : " (" + one_line(document.date) + ")";
        out += fmt::format("{:>3}. {}{}\n", report.request.offset + i + 1, one_line(document.title), date);
        if (!report.details.snippets[i].text.empty()) out += "     " + marked(report.details.snippets[i], bold) + '\n';
        if (i < report.details.explanations.size()) out += explanation_lines(report.details.explanations[i]);
    }
    return report.keywords ? out + keyword_line(*report.keywords) : out;
}

std::string problem_line(const std::string& query, const QueryProblem& problem) {
    return problem.message + ": " + one_line(query.substr(problem.range.begin, problem.range.end - problem.range.begin));
}
