#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <optional>
#include <random>

#include "query/query_pairs.h"
#include "query/query_parser.h"
#include "text/utf8.h"

namespace {

// Pieces of queries and of nonsense, strung together by chance.
std::string random_query(std::mt19937& random) {
    constexpr std::string_view pieces[] = {
        " ", " ", " ", "chat", "la", "été", "porte-avions", "l’œuvre", "500\u202F000", "\"", "«", "»", "“", "(", "(", ")", ")",
        "-", " -", "OU", "OR", "ET", " NOT ", "SAUF", "NEAR", "PRÈS/5", "NEAR/0", "/", ":", "titre:", "résumé:", "theme:",
        "œuvre:", "date:", "2025-04", "2025/..", "../2025", "\xC3", "\xFF", "\xE2\x80", std::string_view("\0", 1), "É", "e\u0301", "☃", "\u00A0", "日本"};
    std::string text;
    const auto count = std::uniform_int_distribution<int>(0, 40)(random);
    for (int i = 0; i < count; ++i) text += pieces[random() % std::size(pieces)];
    return text;
}

// The places of a text where a range may begin or end.
class Boundaries {
public:
    explicit Boundaries(std::string_view text) : is_boundary_(text.size() + 1, false) {
        for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).bytes) is_boundary_[at] = true;
        is_boundary_[text.size()] = true;
    }
    bool hold(ByteRange range) const {
        return range.begin <= range.end && range.end < is_boundary_.size() && is_boundary_[range.begin] &&
               is_boundary_[range.end];
    }

private:
    std::vector<bool> is_boundary_;
};

std::size_t children_wanted(QueryNodeKind kind) {
    switch (kind) {
        case QueryNodeKind::all_of:
        case QueryNodeKind::any_of:
        case QueryNodeKind::exclusion:
            return 1;
        case QueryNodeKind::near:
            return 2;
        default:
            return 0;
    }
}

bool is_word_or_phrase(const QueryNode& node) {
    return node.kind == QueryNodeKind::word || node.kind == QueryNodeKind::phrase;
}

bool is_sound(const ParsedQuery& query, const Boundaries& boundaries, const QueryNode& node) {
    const auto is_number = [&](std::uint32_t word) { return word < query.words.size(); };
    if (!boundaries.hold(node.range) || node.days.first > node.days.last) return false;
    if (node.children.size() < children_wanted(node.kind) && &node != &query.root) return false;
    if (is_word_or_phrase(node) == node.words.empty()) return false;
    if (node.kind == QueryNodeKind::word && node.words.size() != 1) return false;
    if (node.kind == QueryNodeKind::facet && node.text.empty()) return false;
    if (node.kind == QueryNodeKind::near &&
        (node.distance == 0 || !std::all_of(node.children.begin(), node.children.end(), is_word_or_phrase))) {
        return false;
    }
    return std::all_of(node.words.begin(), node.words.end(), is_number);
}

// The depth of the tree; nothing where a node of it is unsound. Marks the words that it names.
std::optional<std::size_t> depth_of(const ParsedQuery& query, const Boundaries& boundaries, const QueryNode& node,
                                    std::vector<bool>& used) {
    if (!is_sound(query, boundaries, node)) return std::nullopt;
    for (const std::uint32_t word : node.words) used[word] = true;
    std::size_t depth = 0;
    for (const QueryNode& child : node.children) {
        const auto below = depth_of(query, boundaries, child, used);
        if (!below) return std::nullopt;
        depth = std::max(depth, *below);
    }
    return depth + 1;
}

void check_query(std::string_view text, bool typing) {
    const ParsedQuery query = parse_query(text, Language::french, typing);
    REQUIRE(query.root.kind == QueryNodeKind::all_of);
    const Boundaries boundaries(text);
    std::vector<bool> used(query.words.size(), false);
    const auto depth = depth_of(query, boundaries, query.root, used);
    REQUIRE(depth);
    REQUIRE(*depth <= 4 * (deepest_nesting + 1));
    REQUIRE(std::find(used.begin(), used.end(), false) == used.end());
    for (const QueryWord& word : query.words) REQUIRE(boundaries.hold(word.range));
    REQUIRE(query.problems.size() <= most_query_problems);
    for (const QueryProblem& problem : query.problems) REQUIRE(boundaries.hold(problem.range));
}

}  // namespace

TEST_CASE("Any bytes are a query whose ranges lie on its characters, whose words are numbered and whose depth is bounded",
          "[syntax][property]") {
    std::mt19937 random(2026);
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = random_query(random);
        INFO(text);
        check_query(text, i % 2 == 0);
    }
}

TEST_CASE("Every beginning of a query is a query", "[syntax][property]") {
    const std::string text = "«l’été» -(titre:porte-avions OU date:2025-04/..) PRÈS/5 mer NOT theme:\"Union européenne\" \xC3";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        INFO(size);
        check_query(text.substr(0, size), true);
    }
}

TEST_CASE("Long hostile queries are read in one pass", "[syntax][property]") {
    for (const char* piece : {"(", ")", "()", "(a ", "NOT ", "a NOT ", "-(", "titre:", "titre:(", "a NEAR b ", "\"", "a OU ", "OU ET ",
                              "a OU (", "date:x ", "\" (", "la ", "a-"}) {
        INFO(piece);
        std::string text;
        while (text.size() < 200'000) text += piece;
        check_query(text, true);
    }
}
