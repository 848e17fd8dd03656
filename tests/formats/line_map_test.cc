#include "formats/line_map.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("places count lines and code points from 1", "[line_map]") {
    const std::string text = "été\nlà\n\nfin";
    const LineMap lines(text, "a.txt");
    CHECK(lines.place(0).line == 1);
    CHECK(lines.place(0).column == 1);
    CHECK(lines.place(text.find("t")).column == 2);
    CHECK(lines.place(text.find("là") + 1).line == 2);
    CHECK(lines.place(text.find("là") + 1).column == 2);
    CHECK(lines.place(text.find("fin")).line == 4);
    CHECK(lines.place(text.size()).column == 4);
    CHECK(lines.place(text.size() + 50).column == 4);
    CHECK(lines.place(0).file == "a.txt");
}

TEST_CASE("a byte order mark takes no column", "[line_map]") {
    const std::string text =
        "\xEF\xBB\xBF"
        "ab";
    const LineMap lines(text, "");
    CHECK(lines.place(3).column == 1);
    CHECK(lines.place(4).column == 2);
    CHECK(lines.place(0).line == 1);
    CHECK(lines.place(0).column == 1);
}

TEST_CASE("the first byte that is not UTF-8 is found", "[line_map]") {
    CHECK(find_invalid_utf8("déjà") == std::string_view::npos);
    CHECK(find_invalid_utf8("d\xC3\xA9j\xE0 vu") == 4);
    CHECK(find_invalid_utf8("\xC3") == 0);
}
