#include "text/sentences.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

std::vector<std::string> slices(const std::string& text, const std::vector<ByteRange>& ranges) {
    std::vector<std::string> out;
    for (const ByteRange& range : ranges) out.push_back(text.substr(range.begin, range.end - range.begin));
    return out;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("sentences end where a French reader pauses", "[sentences]") {
    const auto [text, sentences] = GENERATE(table<std::string, Strings>({
        {"Un fait. Un autre ! Vraiment ? Oui…", {"Un fait.", "Un autre !", "Vraiment ?", "Oui…"}},
        {"M. Durand parle. Il sort.", {"M. Durand parle.", "Il sort."}},
        {"Le prix est de 3.5 euros. Fin.", {"Le prix est de 3.5 euros.", "Fin."}},
        {"« Quoi ? » Il rit.", {"« Quoi ? »", "Il rit."}},
        {"« Quoi ? » dit-il. Puis rien.", {"« Quoi ? » dit-il.", "Puis rien."}},
        {"Une ligne\nUne autre", {"Une ligne", "Une autre"}},
        {"Le groupe (ex. U.E.) agit.", {"Le groupe (ex. U.E.) agit."}},
        {"  ", {}},
    }));
    CHECK(slices(text, split_sentences(text)) == sentences);
}

TEST_CASE("paragraphs are separated by blank lines", "[sentences]") {
    const std::string text = "Un\ndeux\n\n \n trois \n\n";
    CHECK(slices(text, split_paragraphs(text)) == Strings{"Un\ndeux", "trois"});
    CHECK(split_paragraphs("").empty());
    CHECK(slices("seul", split_paragraphs("seul")) == Strings{"seul"});
}
