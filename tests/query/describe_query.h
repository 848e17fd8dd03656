#pragma once

#include <string>
#include <string_view>

#include "query/query_parser.h"

// A parsed query as a line of text. Words as their surface forms, «mot*» unfinished, «title,body:mot» in these fields only;
// phrases "in quotes"; «-» before an exclusion; (a b) all of, (a | b) any of; near/5(a b); [theme: text]; [first..last] in days.

inline std::string describe_fields(FieldMask fields) {
    constexpr std::string_view names[] = {"title", "label", "summary", "body", "entities"};
    if (fields == any_field) return "";
    std::string out;
    for (std::size_t i = 0; i < field_count; ++i) {
        if (fields & mask_of(all_fields[i])) out += (out.empty() ? "" : ",") + std::string(names[i]);
    }
    return out + ":";
}

std::string inline describe_node(const ParsedQuery& query, const QueryNode& node);

inline std::string describe_list(const ParsedQuery& query, const QueryNode& node, const std::string& separator) {
    std::string out;
    for (const QueryNode& child : node.children) out += (out.empty() ? "" : separator) + describe_node(query, child);
    return out;
}

inline std::string describe_words(const ParsedQuery& query, const QueryNode& node) {
    std::string out;
    for (const std::uint32_t number : node.words) {
        const QueryWord& word = query.words[number];
        out += (out.empty() ? "" : " ") + word.surface + (word.unfinished ? "*" : "");
    }
    return out;
}

std::string inline describe_node(const ParsedQuery& query, const QueryNode& node) {
    switch (node.kind) {
        case QueryNodeKind::all_of:
            return "(" + describe_list(query, node, " ") + ")";
        case QueryNodeKind::any_of:
            return "(" + describe_list(query, node, " | ") + ")";
        case QueryNodeKind::word:
            return describe_fields(query.words[node.words[0]].fields) + describe_words(query, node);
        case QueryNodeKind::phrase:
            return describe_fields(query.words[node.words[0]].fields) + "\"" + describe_words(query, node) + "\"";
        case QueryNodeKind::near:
            return "near/" + std::to_string(node.distance) + "(" + describe_list(query, node, " ") + ")";
        case QueryNodeKind::exclusion:
            return "-" + describe_list(query, node, " ");
        case QueryNodeKind::facet:
            return "[" + std::string(name_of(node.field)) + ": " + node.text + (node.unfinished ? "*" : "") + "]";
        case QueryNodeKind::date:
            return "[" + std::to_string(node.days.first) + ".." + std::to_string(node.days.last) + "]";
    }
    return "";
}

inline std::string describe_query(const ParsedQuery& query) { return describe_list(query, query.root, " "); }

inline std::string parsed(std::string_view text, bool typing = false) {
    return describe_query(parse_query(text, Language::french, typing));
}

// The kinds of the problems and the parts of the query that they name: «bad_date{2025-13}».
inline std::string problems_of(std::string_view text) {
    std::string out;
    for (const QueryProblem& problem : parse_query(text, Language::french, false).problems) {
        out += (out.empty() ? "" : " ") + std::string(name_of(problem.kind)) + "{" +
               std::string(text.substr(problem.range.begin, problem.range.end - problem.range.begin)) + "}";
    }
    return out;
}
