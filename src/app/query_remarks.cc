#include <algorithm>

#include "app/screen_parts.h"
#include "app/words.h"

namespace {

constexpr std::size_t most_remarks = 2;
constexpr std::size_t shown_around = 24;  // bytes of the query on either side of the wrong part
constexpr std::size_t shown_of_part = 48;

bool is_inside_character(const std::string& text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// The wrong part, marked, with the text around it.
MarkedText excerpt(const std::string& query, ByteRange part) {
    std::size_t begin = part.begin > shown_around ? part.begin - shown_around : 0;
    std::size_t part_end = std::min<std::size_t>(part.end, part.begin + shown_of_part);
    std::size_t end = std::min(part_end + shown_around, query.size());
    while (begin < part.begin && is_inside_character(query, begin)) ++begin;
    while (part_end > part.begin && is_inside_character(query, part_end)) --part_end;
    while (end > part_end && is_inside_character(query, end)) --end;
    const std::string before = begin > 0 ? "…" : "";
    MarkedText out;
    out.text = before + query.substr(begin, end - begin) + (end < query.size() ? "…" : "");
    const std::size_t moved = before.size();
    out.marks.push_back(
        {static_cast<std::uint32_t>(part.begin - begin + moved), static_cast<std::uint32_t>(part_end - begin + moved)});
    return out;
}

Node remark(std::string key, const std::string& query, const QueryProblem& problem, InterfaceLanguage language) {
    const std::string colon = language == InterfaceLanguage::french ? "\u00a0: " : ": ";
    Node node = element(key, Role::status, Style::query_remark);
    node.children.push_back(text_node(key + "/message", word(problem.kind, language) + colon));
    for (Node& child : marked_children(key, excerpt(query, problem.range))) {
        if (child.role == Role::mark) child.style = Style::query_fault;
        node.children.push_back(std::move(child));
    }
    return node;
}

}  // namespace

std::vector<Node> query_remarks(const Model& model) {
    std::vector<Node> remarks;
    if (model.route.screen != Screen::list || !model.archive) return remarks;
    for (const QueryProblem& problem : model.list.result.problems) {
        if (remarks.size() == most_remarks) break;
        remarks.push_back(remark("query-remark/" + std::to_string(remarks.size()), model.route.query, problem,
                                 model.preferences.language));
    }
    return remarks;
}
