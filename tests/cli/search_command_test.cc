#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/session.h"
#include "query/query_language.h"

namespace {

// The found words are behind an emoji (two UTF-16 units, four bytes).
struct SearchSession : Session {
    SearchSession() {
        disk.files["c.json"] =
            R"({"editotheque": 1, "documents": [
              {"id": "phare", "title": "Le phare", "date": "2025-04", "summary": "😀 Été : la lampe brille.",
               "themes": ["Mer", "Lumière"]},
              {"id": "port", "title": "Le port", "date": "2026-01-02", "summary": "La lampe du port.", "themes": ["Mer"]},
              {"id": "bois", "title": "Le bois", "summary": "Rien que des arbres."}]})";
    }
    std::vector<std::string> ids(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"search", "c.json", "--json"});
        INFO(err.str());
        REQUIRE(run(arguments) == ExitStatus::done);
        const nlohmann::json answer = nlohmann::json::parse(out.str());
        std::vector<std::string> ids;
        for (const auto& hit : answer["hits"]) ids.push_back(hit["id"]);
        return ids;
    }
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("search --json prints one object with ranges in UTF-16 units", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "c.json", "lampe brille", "--json"}) == ExitStatus::done);
    auto json = nlohmann::ordered_json::parse(session.out.str());
    std::vector<std::string> names;
    for (const auto& item : json.items()) names.push_back(item.key());
    CHECK(names == std::vector<std::string>{"query", "total", "took_ms", "suggestion", "hits", "facets"});
    CHECK(json["query"] == "lampe brille");
    CHECK(json["total"] == 1);
    CHECK(json["took_ms"].is_number());
    CHECK(json["suggestion"].is_null());
    auto& hit = json["hits"][0];
    CHECK(hit["id"] == "phare");
    CHECK(hit["title"] == "Le phare");
    CHECK(hit["date"] == "2025-04");
    CHECK(hit["score"] > 0);
    CHECK(hit["snippet"] == "😀 Été : la lampe brille.");
    CHECK(hit["ranges"].dump() == "[[12,17],[18,24]]");
    CHECK(json["facets"]["theme"].dump() == "[[\"Lumière\",1],[\"Mer\",1]]");
    CHECK(session.err.str().empty());
}

TEST_CASE("search filters, sorts and pages", "[cli][search]") {
    SearchSession session;
    CHECK(session.ids({}) == Ids{"phare", "port", "bois"});
    CHECK(session.ids({"lampe", "--filter", "theme=Lumière"}) == Ids{"phare"});
    CHECK(session.ids({"--filter", "theme=Lumière", "--filter", "theme=Mer", "lampe"}).size() == 2);
    CHECK(session.ids({"--from", "2025-05"}) == Ids{"port"});
    CHECK(session.ids({"--to", "2025"}) == Ids{"phare"});
    CHECK(session.ids({"lampe", "--sort", "newest"}) == Ids{"port", "phare"});
    CHECK(session.ids({"lampe", "--sort", "oldest"}) == Ids{"phare", "port"});
    CHECK(session.ids({"--sort", "title"}) == Ids{"bois", "phare", "port"});
    CHECK(session.ids({"--sort", "title", "--limit", "1", "--offset", "1"}) == Ids{"phare"});
}

TEST_CASE("search prints rank, title, date and snippet, with bold words on a terminal", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "c.json", "brille"}) == ExitStatus::done);
    CHECK(session.out.str() == "  1. Le phare (2025-04)\n     😀 Été : la lampe brille.\n");
    CHECK(session.err.str() == "1 document\n");
    session.environment.out_is_terminal = true;
    CHECK(session.run({"search", "c.json", "brille"}) == ExitStatus::done);
    CHECK(session.out.str() == "  1. Le phare (2025-04)\n     😀 Été : la lampe \x1b[1mbrille\x1b[0m.\n");
}

TEST_CASE("search refuses wrong options with status 2 and a bad corpus with status 1", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "c.json", "x", "--filter", "theme"}) == ExitStatus::wrong_usage);
    CHECK(session.run({"search", "c.json", "x", "--filter", "colour=red"}) == ExitStatus::wrong_usage);
    CHECK(session.err.str().find("unknown field; expected one of theme, person") != std::string::npos);
    CHECK(session.run({"search", "c.json", "x", "--from", "hier"}) == ExitStatus::wrong_usage);
    CHECK(session.run({"search", "c.json", "x", "--sort", "random"}) == ExitStatus::wrong_usage);
    CHECK(session.run({"search", "c.json", "x", "--limit", "-3"}) == ExitStatus::wrong_usage);
    CHECK(session.run({"search", "absent", "x"}) == ExitStatus::bad_input);
    CHECK(session.out.str().empty());
}

TEST_CASE("a hostile title cannot steer the terminal", "[cli][search]") {
    Session session;
    session.disk.files["c.json"] =
        R"({"editotheque": 1, "documents": [{"id": "a", "title": "x\u001b[2Jy", "summary": "l1\nl2"}]})";
    CHECK(session.run({"search", "c.json"}) == ExitStatus::done);
    CHECK(session.out.str().find('\x1b') == std::string::npos);
}

TEST_CASE("search --help-query says what a query can hold and needs no corpus", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "--help-query"}) == ExitStatus::done);
    CHECK(session.err.str().empty());
    const std::string help = session.out.str();
    for (const QueryConstruct& construct : query_language()) {
        INFO(construct.example.english);
        CHECK(help.find(construct.example.english) != std::string::npos);
        CHECK(help.find(construct.description.english) != std::string::npos);
        CHECK(help.find(spelling(construct, construct.names.french)) != std::string::npos);
    }
}

TEST_CASE("a fault of the query is said on the error stream with its place, and the rest answers", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "c.json", "lampe (", "--json"}) == ExitStatus::done);
    CHECK(session.err.str() == "a parenthesis without its pair: (\n");
    CHECK(nlohmann::json::parse(session.out.str())["total"] == 2);
    CHECK(session.run({"search", "c.json", "lampe", "date:h\x1bier"}) == ExitStatus::done);
    CHECK(session.err.str().find(": h ier\n2 documents") != std::string::npos);
}

TEST_CASE("search --explain says under each hit which forms stand where and what each part adds", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "c.json", "brille Lampes", "--explain"}) == ExitStatus::done);
    const std::string out = session.out.str();
    INFO(out);
    CHECK(out.find("  brille (idf ") != std::string::npos);
    CHECK(out.find("): brille (summary 1)\n") != std::string::npos);
    CHECK(out.find(", importance 1.2): lampe (inflection; summary 1)\n") != std::string::npos);
    CHECK(out.find("  closeness: pairs ") != std::string::npos);
    CHECK(out.ends_with("  in all\n"));
    CHECK(session.run({"search", "c.json", "--explain"}) == ExitStatus::done);
    CHECK(session.out.str().find("in all") == std::string::npos);
}

TEST_CASE("search --json --explain adds to each hit an explanation whose parts add up to its score", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "c.json", "lampe port", "--json", "--explain"}) == ExitStatus::done);
    const auto json = nlohmann::json::parse(session.out.str());
    REQUIRE(json["hits"].size() == 1);
    for (const auto& hit : json["hits"]) {
        const auto& explanation = hit["explanation"];
        double sum = 0;
        for (const auto& word : explanation["words"]) sum += word["score"].get<double>();
        for (const auto& part : explanation["closeness"]) sum += part.get<double>();
        CHECK(std::abs(sum - hit["score"].get<double>()) < 1e-4);
        CHECK(std::abs(sum - explanation["score"].get<double>()) < 1e-4);
    }
    const auto& port = json["hits"][0]["explanation"]["words"][1];
    CHECK(port["word"] == "port");
    CHECK(port["forms"].dump() == R"([{"fields":{"summary":1,"title":1},"form":"port","match":"exact","weight":1}])");
}

TEST_CASE("search --keywords names the words that distinguish the hits", "[cli][search]") {
    SearchSession session;
    CHECK(session.run({"search", "c.json", "arbres", "--keywords", "2"}) == ExitStatus::done);
    CHECK(session.out.str().find("\nKeywords: ") != std::string::npos);
    CHECK(session.run({"search", "c.json", "arbres", "--keywords", "2", "--json"}) == ExitStatus::done);
    const auto keywords = nlohmann::json::parse(session.out.str())["keywords"];
    REQUIRE(keywords.size() == 2);
    CHECK(keywords[0]["text"] == "bois");
    CHECK(keywords[0]["score"] > keywords[1]["score"]);
    CHECK(session.run({"search", "c.json", "arbres", "--keywords", "-1"}) == ExitStatus::wrong_usage);
}
