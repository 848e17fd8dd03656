#include <catch2/catch_test_macros.hpp>
#include <algorithm>
#include <fstream>
#include <iterator>

#include "describe_query.h"
#include "query/query_language.h"

namespace {

std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string names_of(const QueryConstruct& construct) {
    const std::string english = spelling(construct, construct.names.english);
    const std::string french = spelling(construct, construct.names.french);
    if (english.empty()) return "";
    return english == french ? code(english) : code(english) + " " + code(french);
}

// The section of README.md between the heading and the sentence after it.
std::string markdown_table() {
    std::string table = "| name | for example | finds |\n| --- | --- | --- |\n";
    for (const QueryConstruct& construct : query_language()) {
        table += "| " + names_of(construct) + " | " + code(construct.example.english) + " | " +
                 std::string(construct.description.english) + " |\n";
    }
    return table;
}

std::string readme() {
    std::ifstream file(EDITOTHEQUE_TEST_DATA "/../../README.md", std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> split(std::string_view names) {
    std::vector<std::string> out(1);
    for (const char c : names) {
        if (c == ' ') {
            out.emplace_back();
        } else {
            out.back() += c;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("The README's table of the query language is the parser's", "[language]") {
    INFO(markdown_table());
    CHECK(readme().find(markdown_table()) != std::string::npos);
}

TEST_CASE("Every example is a sound query", "[language]") {
    for (const QueryConstruct& construct : query_language()) {
        for (const std::string_view example : {construct.example.french, construct.example.english}) {
            INFO(example);
            CHECK(problems_of(example) == "");
            CHECK_FALSE(parsed(example).empty());
            CHECK_FALSE(parse_query(example, Language::french, false).question);
        }
    }
}

TEST_CASE("French and English examples ask for the same in the same way", "[language]") {
    const auto shape = [](std::string_view example) {
        std::string out;
        for (const char c : parsed(example)) {
            if (std::string_view("(|)\"-/[]:").find(c) != std::string_view::npos) out += c;
        }
        return out;
    };
    for (const QueryConstruct& construct : query_language()) {
        if (construct.kind == QueryConstructKind::date_field) continue;  // a closed interval and an open one
        INFO(construct.example.english);
        CHECK(shape(construct.example.french) == shape(construct.example.english));
    }
}

TEST_CASE("Every name is found, and means one thing", "[language]") {
    for (const QueryConstruct& construct : query_language()) {
        for (const std::string_view names : {construct.names.french, construct.names.english}) {
            for (const std::string& name : split(names)) {
                if (name.empty()) continue;
                INFO(name);
                const QueryConstruct* by_operator = operator_named(name);
                const QueryConstruct* found = by_operator ? by_operator : field_named(name);
                REQUIRE(found != nullptr);
                CHECK(found->names.english == construct.names.english);
            }
        }
    }
}

TEST_CASE("Field names may be without accents and in capitals, operators may not be in small letters", "[language]") {
    CHECK(field_named("RESUME") == field_named("résumé"));
    CHECK(field_named("Oeuvre") == field_named("œuvre"));
    CHECK(field_named("titres") == nullptr);
    CHECK(field_named("") == nullptr);
    CHECK(operator_named("or") == nullptr);
    CHECK(operator_named("OÙ") == nullptr);
    CHECK(operator_named("PRE\u0300S") == operator_named("NEAR"));
}

TEST_CASE("A construct is written with its mark", "[language]") {
    CHECK(spelling(*field_named("titre"), "titre") == "titre:");
    CHECK(spelling(*operator_named("OR"), "OR OU") == "OR");
    CHECK(spelling(*operator_named("NEAR"), "NEAR") == "NEAR/5");
    CHECK(spelling(query_language()[0], query_language()[0].names.english) == "");
}
