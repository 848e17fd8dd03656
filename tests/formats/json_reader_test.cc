#include "formats/json_reader.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "formats/line_map.h"
#include "formats/mutate.h"
#include "formats/read_data.h"

namespace {

// Writes down what it is told, and checks that each event's bytes are those of the text.
class Recorder final : public JsonHandler {
public:
    explicit Recorder(std::string_view text) : text_(text) {}

    bool key(std::string name, const JsonToken& token) override {
        CHECK(text_[token.begin] == '"');
        CHECK(text_[token.end - 1] == '"');
        return tell("key " + name);
    }
    bool value(JsonValue& value) override {
        const std::string raw(text_.substr(value.token.begin, value.token.end - value.token.begin));
        if (value.kind == JsonKind::text) return tell("text " + value.text);
        if (value.kind == JsonKind::whole_number) return tell("whole " + std::to_string(value.number));
        return tell((value.kind == JsonKind::number ? "number " : "literal ") + raw);
    }
    bool enter(JsonKind kind, const JsonToken&) override { return tell(kind == JsonKind::object ? "{" : "["); }
    bool leave(const JsonToken& token) override { return tell(std::string(text_.substr(token.begin, 1))); }

    std::string events;

private:
    bool tell(const std::string& event) {
        events += (events.empty() ? "" : "|") + event;
        return true;
    }
    std::string_view text_;
};

std::string events_of(const std::string& text) {
    Recorder recorder(text);
    const auto error = read_json(text, 0, recorder);
    return error ? std::to_string(error->offset) + ": " + error->message : recorder.events;
}

bool is_json(const std::string& text) {
    Recorder recorder(text);
    return !read_json(text, 0, recorder);
}

}  // namespace

TEST_CASE("events come in the text's order with their values", "[json]") {
    CHECK(events_of(R"( {"a": [1, -2, 3.5e2, "é"], "b": {}, "c": [ ], "d": true, "e": null} )") ==
          "{|key a|[|whole 1|number -2|number 3.5e2|text é|]|key b|{|}|key c|[|]|key d|literal true|key e|literal null|}");
    CHECK(events_of("18446744073709551615") == "whole 18446744073709551615");
    CHECK(events_of("18446744073709551616") == "number 18446744073709551616");
    CHECK(events_of("0") == "whole 0");
    CHECK(events_of("-0") == "number -0");
}

TEST_CASE("escapes are resolved, surrogates joined", "[json]") {
    CHECK(events_of(R"("\"\\\/\b\f\n\r\t")") == "text \"\\/\b\f\n\r\t");
    CHECK(events_of(R"("\u00e9\u20AC\ud83d\uDE00")") == "text é€😀");
    CHECK(events_of(R"("\ud83d")") == "3: invalid string: a surrogate without the one after it");
    CHECK(events_of(R"("\ude00")") == "3: invalid string: a surrogate without the one before it");
    CHECK(events_of(R"("\u00g0")") == "3: invalid string: '\\u' must be followed by 4 hex digits");
    CHECK(events_of(R"("\x")") == "2: invalid string: forbidden character after backslash");
    CHECK(events_of("\"a\nb\"") == "2: invalid string: control characters must be escaped");
    CHECK(events_of("\"a\\") == "3: invalid string: missing closing quote");
}

TEST_CASE("what is not JSON is named with its place", "[json]") {
    CHECK(events_of("") == "0: unexpected end of input; expected '[', '{', or a literal");
    CHECK(events_of("[1 2]") == "3: unexpected number literal; expected ',' or ']'");
    CHECK(events_of("{\"a\": 1 true}") == "8: unexpected true literal; expected ',' or '}'");
    CHECK(events_of("[1,]") == "3: unexpected ']'; expected '[', '{', or a literal");
    CHECK(events_of("{,}") == "1: unexpected ','; expected string literal");
    CHECK(events_of("[}") == "1: unexpected '}'; expected '[', '{', or a literal");
    CHECK(events_of("01") == "1: unexpected number literal; expected end of input");
    CHECK(events_of("1.") == "2: invalid number; expected a digit after '.'");
    CHECK(events_of("1e+") == "3: invalid number; expected a digit after the exponent's sign");
    CHECK(events_of("-") == "1: invalid number; expected a digit after '-'");
    CHECK(events_of("nul") == "0: invalid literal");
    CHECK(events_of("[1] #") == "4: invalid literal; expected end of input");
}

TEST_CASE("a million brackets need no stack", "[json]") {
    CHECK(is_json(std::string(1'000'000, '[') + std::string(1'000'000, ']')));
}

TEST_CASE("twenty thousand damaged texts are JSON where nlohmann's parser says so", "[json][mutation]") {
    const std::string sound = R"({"a": [1, -2.5e3, "\u00e9\n", {"b": null}], "": "é", "c": {"d": [[], {}, true, false]}})";
    std::mt19937 random(20261124);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = mutated(sound, random);
        // nlohmann's parser takes a zero byte for the end of the text.
        if (find_invalid_utf8(text) != std::string_view::npos || text.find('\0') != std::string::npos) continue;
        const bool expected = nlohmann::json::accept(text);
        accepted += expected ? 1 : 0;
        INFO(text);
        REQUIRE(is_json(text) == expected);
    }
    CHECK(accepted > 300);
}
