#include <catch2/catch_test_macros.hpp>

#include "query/suggest.h"
#include "sample.h"

namespace {

std::string listing(const Archive& archive, std::string_view prefix, std::size_t limit = 10) {
    std::string out;
    for (const Completion& completion : suggest(archive, prefix, limit)) {
        out += completion.text + " " + std::to_string(completion.documents) + "; ";
    }
    return out;
}

}  // namespace

TEST_CASE("Completions are words of the documents, the most frequent first", "[suggest]") {
    const Archive archive = archive_of_titles({"La presse", "Le président", "La presse prête", "Le pré"});
    CHECK(listing(archive, "pre") == "presse 2; pré 1; président 1; prête 1; ");
    CHECK(listing(archive, "la pre", 1) == "la presse 2; ");
    CHECK(listing(archive, "pré") == "pré 1; président 1; ");
    CHECK(listing(archive, "l’pre", 1) == "l’presse 2; ");
}

TEST_CASE("There is nothing to complete after a space, and no stop word is proposed", "[suggest]") {
    const Archive archive = archive_of_titles({"La presse des lecteurs"});
    CHECK(listing(archive, "presse ").empty());
    CHECK(listing(archive, "").empty());
    CHECK(listing(archive, "l") == "lecteurs 1; ");
    CHECK(listing(archive, "zzz").empty());
}

TEST_CASE("The joined parts of a compound are not proposed", "[suggest]") {
    const Archive archive = archive_of_titles({"Un porte-avions"});
    CHECK(listing(archive, "porte") == "porte 1; ");
}
