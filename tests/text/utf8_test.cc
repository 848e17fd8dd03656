#include "text/utf8.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("every length of sequence decodes and encodes to itself", "[utf8]") {
    const std::string text = "a\u00e9\u20ac\U0001F600\U0010FFFF";
    std::string again;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        REQUIRE(point.valid);
        append_utf8(again, point.value);
        at += point.bytes;
    }
    CHECK(again == text);
    CHECK(is_valid_utf8(text));
    CHECK(utf16_length(text) == 7);
}

TEST_CASE("broken sequences read as one replacement a byte", "[utf8]") {
    const auto [broken, repaired] = GENERATE(table<std::string, std::string>({
        {"a\x80z", "a\uFFFDz"},
        {"\xC3", "\uFFFD"},
        {"\xC0\xAF", "\uFFFD\uFFFD"},                    // overlong
        {"\xE0\x80\xAF", "\uFFFD\uFFFD\uFFFD"},          // overlong
        {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},          // surrogate
        {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},  // above U+10FFFF
        {"\xFF", "\uFFFD"},
    }));
    CHECK_FALSE(is_valid_utf8(broken));
    CHECK(repair_utf8(broken) == repaired);
}
