#include "text/word_list.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a word list has its words and no part of them", "[word_list]") {
    constexpr std::string_view list = "a an and b lorsqu the";
    static_assert(is_word_list(list));
    for (const char* word : {"a", "an", "and", "b", "lorsqu", "the"}) CHECK(contains_word(list, word));
    for (const char* word : {"", " ", "an and", "lors", "qu", "then", "c", "A"}) CHECK_FALSE(contains_word(list, word));
    CHECK_FALSE(contains_word("", "a"));
    CHECK(contains_word("a", "a"));
}

TEST_CASE("a list out of order, with a word twice or with blanks at its ends is no word list", "[word_list]") {
    for (const char* list : {"b a", "a a", " a", "a ", "a  b"}) CHECK_FALSE(is_word_list(list));
    CHECK(is_word_list(""));
}
