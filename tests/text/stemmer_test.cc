#include "text/stemmer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "text/fold.h"
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

TEST_CASE("stem_into() gives what stem() gives, whatever was there before", "[stemmer]") {
    for (const Language language : all_languages) {
        Stemmer stemmer(language);
        std::string out = "before";
        for (const char* word : {"économiques", "stories", "häuser", "niños", "r&d", "été", "", "本", "prud'hommes"}) {
            stemmer.stem_into(word, out);
            CHECK(out == stemmer.stem(word));
        }
    }
}

TEST_CASE("each language has a stemmer and stop words of its own", "[stemmer]") {
    const auto [tag, one, other, stop] = GENERATE(table<std::string, std::string, std::string, std::string>({
        {"fr", "nationales", "national", "lesquelles"},
        {"en", "nations", "nation", "through"},
        {"de", "zeitungen", "zeitung", "zwischen"},
        {"es", "periódicos", "periódico", "también"},
        {"it", "giornali", "giornale", "perché"},
        {"nl", "kranten", "krant", "wanneer"},
        {"pt", "notícias", "notícia", "você"},
    }));
    const Language language = language_of_tag(tag).value();
    CHECK(tag_of(language) == tag);
    Stemmer stemmer(language);
    CHECK(stemmer.stem(one) == stemmer.stem(other));
    CHECK(is_stop_word(folded_form(stop), language));
    CHECK_FALSE(is_stop_word(folded_form(one), language));
    CHECK_FALSE(is_stop_word("", language));
}

TEST_CASE("a language tag is read without its region and whatever its case", "[language]") {
    CHECK(language_of_tag("fr-CA") == Language::french);
    CHECK(language_of_tag("PT_br") == Language::portuguese);
    CHECK_FALSE(language_of_tag("fro").has_value());
    CHECK_FALSE(language_of_tag("").has_value());
    for (const Language language : all_languages) CHECK(language_of_tag(tag_of(language)) == language);
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
