#include "index/position_reader.h"
#include "index/position_writer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "posting_lists.h"

namespace {

// The positions of a term, with its postings.
struct Places {
    PostingList postings;
    FrequencyTable table;
    std::vector<std::vector<Position>> of_postings;
    std::vector<unsigned char> bytes;
    bool spans = false;

    PositionReader reader(const std::vector<unsigned char>& of) const {
        return PositionReader({of.data(), of.data() + of.size(), spans}, table);
    }
};

// Positions in ascending order as a row of the table counts them.
std::vector<Position> positions_of(RandomNumbers& random, const FieldFrequencies& row, bool spans) {
    std::vector<Position> positions;
    const std::uint32_t widest = 1u << random.below(12);
    for (std::size_t field = 0; field < field_count; ++field) {
        std::uint32_t word = 0;
        for (std::uint32_t i = 0; i < row.counts[field]; ++i) {
            word += random.below(widest);
            positions.push_back(make_position(all_fields[field], word++, spans ? 1 + random.below(16) : 1));
        }
    }
    return positions;
}

FrequencyTable random_table(RandomNumbers& random, std::uint32_t rows, std::uint32_t most) {
    FrequencyTable table;
    for (std::uint32_t i = 0; i < rows; ++i) {
        FieldFrequencies row;
        for (std::uint32_t& count : row.counts) count = random.one_in(2) ? random.below(most) : 0;
        if (row.total() == 0) row.counts[random.below(field_count)] = 1;
        table.push_back(row);
    }
    return table;
}

Places random_places(RandomNumbers& random, std::uint32_t documents, std::uint32_t most) {
    Places places;
    places.table = random_table(random, 1 + random.below(20), most);
    places.spans = random.one_in(3);
    places.postings = list_of(random, random.some_below(documents, 1 + random.below(4)), documents, places.table.size(), 3);
    std::vector<Position> all;
    std::vector<std::uint32_t> counts;
    for (const std::uint32_t frequency : places.postings.frequencies) {
        places.of_postings.push_back(positions_of(random, places.table[frequency], places.spans));
        all.insert(all.end(), places.of_postings.back().begin(), places.of_postings.back().end());
        counts.push_back(static_cast<std::uint32_t>(places.of_postings.back().size()));
    }
    std::string out;
    append_positions(out, all, counts, places.spans);
    places.bytes = exact_bytes(out);
    return places;
}

std::vector<Position> read(PositionReader& reader, PostingCursor& cursor) {
    const auto positions = reader.read(cursor);
    return {positions.begin(), positions.end()};
}

}  // namespace

TEST_CASE("Positions come back for every posting, in all fields, with spans and over many blocks", "[positions]") {
    RandomNumbers random(1);
    for (int round = 0; round < 120; ++round) {
        const Places places = random_places(random, 1 + random.below(1u << random.below(11)), 2 + random.below(6));
        if (places.postings.docs.empty()) continue;
        PositionReader reader = places.reader(places.bytes);
        std::size_t at = 0;
        for (PostingCursor cursor = places.postings.cursor(); cursor.doc() != PostingCursor::no_doc; cursor.next()) {
            REQUIRE(read(reader, cursor) == places.of_postings[at++]);
        }
        REQUIRE(at == places.of_postings.size());
    }
}

TEST_CASE("Positions are found where a cursor jumps to", "[positions]") {
    RandomNumbers random(2);
    for (int round = 0; round < 60; ++round) {
        const Places places = random_places(random, 900, 5);
        PositionReader reader = places.reader(places.bytes);
        PostingCursor cursor = places.postings.cursor();
        for (std::uint32_t target = random.below(50); cursor.doc() != PostingCursor::no_doc; target += random.below(400)) {
            cursor.seek(target);
            if (cursor.doc() == PostingCursor::no_doc) break;
            REQUIRE(read(reader, cursor) == places.of_postings[cursor.posting()]);
            REQUIRE(read(reader, cursor) == places.of_postings[cursor.posting()]);
        }
    }
}

TEST_CASE("A search is shown where the words it follows stand", "[positions]") {
    RandomNumbers random(6);
    std::size_t hits = 0;
    for (int round = 0; round < 60; ++round) {
        const Places places = random_places(random, 900, 5);
        PositionReader reader = places.reader(places.bytes);
        PostingCursor cursor = places.postings.cursor();
        for (; cursor.doc() != PostingCursor::no_doc; cursor.seek(cursor.doc() + 1 + random.below(4))) {
            const std::uint32_t offset = random.below(3);
            std::vector<std::uint32_t> keys, expected, found;
            for (const Position position : places.of_postings[cursor.posting()]) {
                const std::uint32_t key = word_key(position);
                const bool stands = key >= offset && random.one_in(2);
                if (!stands && key < offset + 1) continue;
                keys.push_back(stands ? key - offset : key - offset - 1);
            }
            std::sort(keys.begin(), keys.end());
            keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
            for (const std::uint32_t key : keys) {
                const auto stands = [&](Position position) { return word_key(position) == key + offset; };
                const auto& all = places.of_postings[cursor.posting()];
                if (std::any_of(all.begin(), all.end(), stands)) expected.push_back(key);
            }
            KeySearch search(keys, offset, found);
            reader.show(cursor, search);
            REQUIRE(found == expected);
            hits += found.size();
        }
    }
    CHECK(hits > 1000);
}

TEST_CASE("The last word numbers and the longest spans come back", "[positions]") {
    Places places;
    places.spans = true;
    places.table.push_back({{1, 0, 0, 2, 0}});
    RandomNumbers random(3);
    places.postings = list_of(random, {4}, 5, 1, 1);
    const std::vector<Position> positions = {make_position(Field::title, last_word_number - 1, 16),
                                             make_position(Field::body, 0, 1),
                                             make_position(Field::body, last_word_number - 1, 2)};
    std::string out;
    append_positions(out, positions, std::vector<std::uint32_t>{3}, true);
    const auto bytes = exact_bytes(out);
    PositionReader reader = places.reader(bytes);
    PostingCursor cursor = places.postings.cursor();
    CHECK(read(reader, cursor) == positions);
}

TEST_CASE("Up to four numbers stand as they are, a byte each where they are small", "[positions]") {
    std::string out;
    append_positions(out, std::vector<Position>{make_position(Field::body, 3, 1), make_position(Field::body, 9, 1)},
                     std::vector<std::uint32_t>{2}, false);
    CHECK(out == std::string("\x03\x05", 2));
}

TEST_CASE("Damaged positions are ascending or none", "[positions]") {
    RandomNumbers random(4);
    for (int round = 0; round < 3000; ++round) {
        const Places places = random_places(random, 1 + random.below(300), 4);
        if (places.postings.docs.empty()) continue;
        std::vector<unsigned char> bytes = places.bytes;
        for (auto edits = 1 + random.below(4); edits > 0; --edits) {
            bytes[random.below(static_cast<std::uint32_t>(bytes.size()))] = static_cast<unsigned char>(random.one_in(2) ? 0xFF : random());
        }
        if (random.one_in(3)) bytes.resize(random.below(static_cast<std::uint32_t>(bytes.size())));
        bytes.shrink_to_fit();
        PositionReader reader = places.reader(bytes);
        for (PostingCursor cursor = places.postings.cursor(); cursor.doc() != PostingCursor::no_doc; cursor.next()) {
            const std::vector<Position> positions = read(reader, cursor);
            REQUIRE(std::is_sorted(positions.begin(), positions.end()));
            REQUIRE((positions.empty() || positions.size() == places.of_postings[cursor.posting()].size()));
        }
    }
}

TEST_CASE("Distances between words that overflow do not lead back", "[positions]") {
    Places places;
    places.table.push_back({{0, 0, 0, 2, 0}});
    RandomNumbers random(5);
    places.postings = list_of(random, {0}, 1, 1, 1);
    // The first word is number 16, the second 2^32 - 8 words behind it.
    const auto bytes = exact_bytes(std::string("\x10\xF8\xFF\xFF\xFF\x0F", 6));
    PositionReader reader = places.reader(bytes);
    PostingCursor cursor = places.postings.cursor();
    const std::vector<Position> positions = read(reader, cursor);
    REQUIRE(positions.size() == 2);
    CHECK(positions[0] < positions[1]);
}
