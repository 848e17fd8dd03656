#include "text/stemmer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "text/stop_words.h"

TEST_CASE("forms of one French word share a stem", "[stemmer]") {
    const auto [one, other] = GENERATE(table<std::string, std::string>({
        {"cheval", "chevaux"},
        {"économie", "économies"},
        {"économique", "économiques"},
        {"européenne", "européens"},
        {"souverain", "souverains"},
        {"technologique", "technologiques"},
    }));
    Stemmer stemmer(Language::french);
    CHECK(stemmer.stem(one) == stemmer.stem(other));
}

TEST_CASE("numbers, acronyms with & and short words are their own stem", "[stemmer]") {
    Stemmer stemmer(Language::french);
    CHECK(stemmer.stem("500000") == "500000");
    CHECK(stemmer.stem("r&d") == "r&d");
    CHECK(stemmer.stem("ia") == "ia");
    CHECK(stemmer.stem("été") == "ete");
}

TEST_CASE("English has a stemmer of its own", "[stemmer]") {
    Stemmer stemmer(Language::english);
    CHECK(stemmer.stem("archives") == stemmer.stem("archive"));
}

TEST_CASE("stop words are function words and nothing else", "[stop_words]") {
    for (const char* word : {"le", "qu", "des", "etait", "ou"}) CHECK(is_stop_word(word, Language::french));
    for (const char* word : {"ete", "souverainete", "fin", "ia", "the"}) CHECK_FALSE(is_stop_word(word, Language::french));
    CHECK(is_stop_word("the", Language::english));
}
