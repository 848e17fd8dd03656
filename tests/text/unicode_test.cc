#include "text/unicode_data.h"

#include <utf8proc.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>

namespace {

CharacterClass class_by_utf8proc(utf8proc_int32_t point) {
    const utf8proc_category_t category = utf8proc_category(point);
    if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) return CharacterClass::letter;
    if (category == UTF8PROC_CATEGORY_ND || category == UTF8PROC_CATEGORY_NL) return CharacterClass::digit;
    if (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) return CharacterClass::mark;
    return CharacterClass::other;
}

}  // namespace

TEST_CASE("classes and small letters are utf8proc's for every code point", "[unicode]") {
    std::size_t wrong = 0;
    for (utf8proc_int32_t point = 0; point <= 0x10FFFF; ++point) {
        const auto value = static_cast<char32_t>(point);
        if (character_class(value) != class_by_utf8proc(point)) ++wrong;
        if (small_letter(value) != static_cast<char32_t>(utf8proc_tolower(point))) ++wrong;
    }
    CHECK(wrong == 0);
    CHECK(general_class(0x110000) == CharacterClass::other);
    CHECK(small_letter(0xFFFFFFFF) == 0xFFFFFFFF);
}

TEST_CASE("base letters are what utf8proc leaves without marks, in the scripts that are folded", "[unicode]") {
    std::size_t folded = 0;
    for (utf8proc_int32_t point = 0x80; point <= 0xFFFF; ++point) {
        const bool left_alone = (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
                                (point >= 0xD800 && point <= 0xDFFF);
        if (left_alone || class_by_utf8proc(point) == CharacterClass::mark) continue;
        std::array<utf8proc_int32_t, 8> parts{};
        int boundary = 0;
        const auto count = utf8proc_decompose_char(
            point, parts.data(), 8, static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK), &boundary);
        if (count != 1) continue;
        INFO("code point " << point);
        REQUIRE(base_letter(static_cast<char32_t>(point)) == static_cast<char32_t>(parts[0]));
        folded += parts[0] != point;
    }
    CHECK(folded > 900);
}

TEST_CASE("composition joins what utf8proc takes apart", "[unicode]") {
    CHECK(composition('e', 0x301) == 0xE9);
    CHECK(composition('A', 0x30A) == 0xC5);
    CHECK(composition(0xE2, 0x301) == 0x1EA5);
    CHECK(composition('e', 'f') == 0);
    CHECK(composition(0, 0) == 0);
}
