#include <catch2/catch_test_macros.hpp>
#include <set>

#include "describe_query.h"
#include "query/query_pairs.h"
#include "query/query_words.h"

TEST_CASE("A sound query has no problem", "[syntax][problems]") {
    for (const char* text : {"", "presse libre", "-a \"b c\" (d OU e) NEAR/5 f", "titre:(a -b) date:2025-04/..",
                             "a - b", "?!…", "LE CHAT OU", "12:30 https://exemple.fr", "OU est-il"}) {
        INFO(text);
        CHECK(problems_of(text) == "");
    }
}

TEST_CASE("Marks without their pair are named and the rest is read", "[syntax][problems]") {
    CHECK(problems_of("«presse libre") == "unpaired_quote{«}");
    CHECK(problems_of("presse ” libre") == "unpaired_quote{”}");
    CHECK(problems_of("(presse libre") == "unpaired_parenthesis{(}");
    CHECK(problems_of("presse) (libre") == "unpaired_parenthesis{)} unpaired_parenthesis{(}");
    CHECK(parsed("presse) (libre OU serve)") == "presse (libre | serve)");
    CHECK(problems_of("\"presse (libre\"") == "");
    CHECK(parsed("-\"presse libre") == "presse libre");
    CHECK(parsed("-(presse libre") == "presse libre");
    CHECK(parsed("titre:\"presse libre") == "title:presse libre");
}

TEST_CASE("An empty group is named", "[syntax][problems]") {
    CHECK(problems_of("presse ()") == "empty_group{()}");
    CHECK(problems_of("presse (?) libre") == "empty_group{(?)}");
    CHECK(problems_of("presse OU ()") == "empty_group{()}");
    CHECK(problems_of("presse ((libre) ())") == "empty_group{()}");
    CHECK(parsed("presse OU ()") == "presse");
}

TEST_CASE("An operator without an operand is named and left out", "[syntax][problems]") {
    CHECK(problems_of("chat OU OU chien") == "missing_operand{OU}");
    CHECK(parsed("chat OU OU chien") == "(chat | chien)");
    CHECK(problems_of("chat (OU chien)") == "missing_operand{OU}");
    CHECK(parsed("chat (OU chien)") == "chat chien");
    CHECK(problems_of("(chat ET) chien") == "missing_operand{ET}");
    CHECK(problems_of("chat ET NEAR/5 chien") == "missing_operand{ET}");
    CHECK(parsed("chat ET NEAR/5 chien") == "near/5(chat chien)");
    CHECK(problems_of("(chat NEAR/5) chien") == "missing_operand{NEAR/5}");
    CHECK(problems_of("chat NOT NOT chien") == "missing_operand{NOT}");
    CHECK(parsed("chat NOT NOT chien") == "chat -chien");
    CHECK(problems_of("chat NOT OU chien") == "missing_operand{NOT}");
}

TEST_CASE("NEAR beside an exclusion, a facet or a list of words is named, and both sides are asked for",
          "[syntax][problems]") {
    CHECK(problems_of("chat NEAR/5 -chien") == "near_operand{NEAR/5}");
    CHECK(parsed("chat NEAR/5 -chien") == "chat -chien");
    CHECK(problems_of("chat NEAR theme:mer") == "near_operand{NEAR}");
    CHECK(problems_of("(chat noir) NEAR chien") == "near_operand{NEAR}");
    CHECK(parsed("(chat noir) NEAR chien") == "chat noir chien");
    const std::string many = "(a OU b OU c OU d OU e)";
    CHECK(problems_of(many + " NEAR " + many + " NEAR " + many) == "near_operand{NEAR}");
}

TEST_CASE("What is no date is named and restricts nothing", "[syntax][problems]") {
    for (const char* date : {"2025-13", "25", "avril", "2025/2024", "../..", "../2024/2025", "2025-02-30", ".."}) {
        INFO(date);
        CHECK(problems_of(std::string("mer date:") + date) == "bad_date{" + std::string(date) + "}");
        CHECK(parsed(std::string("mer date:") + date) == "mer");
    }
    CHECK(problems_of("date:(2025 OU hier)") == "bad_date{hier}");
}

TEST_CASE("A field without a value is named and restricts nothing", "[syntax][problems]") {
    CHECK(problems_of("mer titre:") == "empty_field_value{titre:}");
    CHECK(problems_of("titre:  mer") == "empty_field_value{titre:}");
    CHECK(parsed("titre:  mer") == "mer");
    CHECK(problems_of("titre: auteur:Hugo") == "empty_field_value{titre:}");
    CHECK(parsed("titre: auteur:Hugo") == "[author: Hugo]");
    CHECK(problems_of("theme:!! mer") == "empty_field_value{theme:}");
    CHECK(problems_of("titre:\"\" mer") == "empty_field_value{titre:}");
    CHECK(problems_of("(titre:)") == "empty_field_value{titre:}");
    CHECK(problems_of("-theme: ") == "empty_field_value{theme:}");
}

TEST_CASE("Words beyond the most are left out and named", "[syntax][problems]") {
    std::string text;
    for (std::size_t i = 0; i < most_query_words; ++i) text += "mot" + std::to_string(i) + " ";
    CHECK(problems_of(text) == "");
    CHECK(problems_of(text + "un deux") == "too_many_words{un deux}");
    CHECK(parse_query(text + "(un deux)", Language::french, false).words.size() == most_query_words);
}

TEST_CASE("Parentheses nest so deep and no deeper", "[syntax][problems]") {
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '(') + "chat OU chien" + std::string(depth, ')');
    };
    CHECK(problems_of(nested(deepest_nesting)) == "");
    CHECK(problems_of(nested(deepest_nesting + 1)) == "nesting_too_deep{(chat OU chien)}");
    CHECK(parsed(nested(100'000)) == "(chat | chien)");
    CHECK(parsed(std::string(100'000, '(') + "chat") == "chat");
}

TEST_CASE("Problems stand in the order of their places, and are not more than can be read", "[syntax][problems]") {
    CHECK(problems_of("date:hier () titre: (\"") ==
          "bad_date{hier} empty_group{()} empty_field_value{titre:} unpaired_parenthesis{(} unpaired_quote{\"}");
    CHECK(parse_query(std::string(100, ')'), Language::french, false).problems.size() == most_query_problems);
}

TEST_CASE("Every kind of problem has a name of its own and a message", "[syntax][problems]") {
    std::set<std::string_view> names;
    constexpr auto last = static_cast<std::size_t>(QueryProblemKind::nesting_too_deep);
    for (std::size_t kind = 0; kind <= last; ++kind) {
        const QueryProblem problem = query_problem(static_cast<QueryProblemKind>(kind), {});
        names.insert(name_of(problem.kind));
        CHECK_FALSE(problem.message.empty());
    }
    CHECK(names.size() == last + 1);
}
