#include "index/occurrence_list.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

#include "random_numbers.h"

namespace {

using Occurrences = std::map<std::uint32_t, std::vector<Position>>;

Occurrences read(const OccurrenceList& list) {
    Occurrences read;
    list.visit([&](std::uint32_t doc, const std::vector<Position>& positions) { read[doc] = positions; });
    return read;
}

}  // namespace

TEST_CASE("Occurrences come back document by document", "[occurrences]") {
    RandomNumbers random(1);
    for (int round = 0; round < 300; ++round) {
        OccurrenceList list;
        Occurrences expected;
        std::uint32_t doc = random.below(1u << random.below(24));
        bool spans = false;
        for (auto documents = random.below(40); documents > 0; --documents, doc += 1 + random.below(1u << random.below(20))) {
            std::uint32_t word = random.below(1u << random.below(20));
            for (auto places = 1 + random.below(9); places > 0; --places, word += 1 + random.below(1u << random.below(16))) {
                const std::uint32_t span = random.one_in(30) ? 1 + random.below(16) : 1;
                const Position position = make_position(Field::entities, word, span);
                list.add(doc, position);
                expected[doc].push_back(position);
                spans = spans || span > 1;
            }
        }
        REQUIRE(list.documents() == expected.size());
        REQUIRE(list.spans() == spans);
        REQUIRE(read(list) == expected);
    }
}

TEST_CASE("A position that is not above the one before is left out", "[occurrences]") {
    OccurrenceList list;
    const Position place = make_position(Field::body, 5, 1);
    for (const Position position : {place, place, make_position(Field::title, 9, 1), make_position(Field::body, 6, 1)}) list.add(3, position);
    CHECK(read(list) == Occurrences{{3, {place, make_position(Field::body, 6, 1)}}});
}

TEST_CASE("The first document and the first and last places come back", "[occurrences]") {
    OccurrenceList list;
    const std::vector<Position> places = {make_position(Field::title, 0, 1), make_position(Field::title, 0, 16),
                                          make_position(Field::entities, last_word_number, 16)};
    for (const Position position : places) list.add(0, position);
    list.add(0xFFFFFFF0, places[0]);
    CHECK(read(list) == Occurrences{{0, places}, {0xFFFFFFF0, {places[0]}}});
    CHECK(OccurrenceList().documents() == 0);
    CHECK(read(OccurrenceList()).empty());
}
