#include "index/document_table.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <limits>

#include "index/weights.h"
#include "random_numbers.h"

TEST_CASE("Lengths up to 127 words are exact", "[lengths]") {
    for (std::uint32_t words = 0; words <= 127; ++words) CHECK(length_of_code(length_code(words)) == words);
}

TEST_CASE("Longer lengths are off by less than a 32nd of an octave, and never fall", "[lengths]") {
    std::uint8_t before = 0;
    for (std::uint32_t words = 1; words < 32000; ++words) {
        const std::uint8_t code = length_code(words);
        REQUIRE(code >= before);
        REQUIRE(std::abs(std::log2(length_of_code(code) / words)) <= 1.0 / 32 + 1e-9);
        before = code;
    }
    CHECK(length_code(10000000) == 255);
    CHECK(length_of_code(255) > 31000);
    CHECK(length_of_code(255) < 33000);
}

namespace {

// A table with the bytes that it is a view of.
struct Made {
    std::string bytes;
    DocumentTable table;

    explicit Made(const DocumentTableWriter& writer) {
        BinaryWriter file;
        writer.save(file);
        bytes = std::move(file).bytes();
        BinaryReader reader(bytes);
        table = DocumentTable::load(reader);
        REQUIRE(reader.ok());
        REQUIRE(reader.at_end());
    }
};

}  // namespace

TEST_CASE("Days, title ranks and lengths come back for each document", "[documents]") {
    DocumentTableWriter writer;
    writer.add({2, 0, 0, 100, 0}, DateInterval{-400, 20000}, "b");
    writer.add({0, 0, 0, 300, 0}, std::nullopt, "a");
    writer.add({6, 0, 0, 0, 0}, DateInterval{7, 7}, "b");
    const Made made(writer);
    REQUIRE(made.table.size() == 3);
    CHECK(made.table.days(DocId{0}) == DateInterval{-400, 20000});
    CHECK_FALSE(made.table.days(DocId{1}));
    CHECK(made.table.days(DocId{2}) == DateInterval{7, 7});
    CHECK(made.table.title_rank(DocId{0}) == 1);
    CHECK(made.table.title_rank(DocId{1}) == 0);
    CHECK(made.table.title_rank(DocId{2}) == 2);
}

TEST_CASE("Days of either sign and the widest intervals come back", "[documents]") {
    constexpr Day earliest = std::numeric_limits<Day>::min() + 2, latest = std::numeric_limits<Day>::max() - 2;
    DocumentTableWriter writer;
    writer.add({}, std::nullopt, "");
    writer.add({}, DateInterval{earliest, latest}, "");
    writer.add({}, std::nullopt, "");
    writer.add({}, DateInterval{latest, latest}, "");
    const Made made(writer);
    CHECK_FALSE(made.table.days(DocId{0}));
    CHECK(made.table.days(DocId{1}) == DateInterval{earliest, latest});
    CHECK_FALSE(made.table.days(DocId{2}));
    CHECK(made.table.days(DocId{3}) == DateInterval{latest, latest});
}

TEST_CASE("A term's frequency is weighed by field and by the field's length over its mean", "[documents]") {
    DocumentTableWriter writer;
    writer.add({2, 0, 0, 100, 0}, std::nullopt, "");
    writer.add({6, 0, 0, 0, 0}, std::nullopt, "");
    const Made made(writer);
    const auto weight = [](Field field, double length, double mean) {
        const FieldWeight& rule = field_weights[static_cast<std::size_t>(field)];
        return rule.boost / (1 - rule.length + rule.length * length / mean);
    };
    const FieldFrequencies row{{1, 0, 0, 3, 0}};
    const double expected = weight(Field::title, 2, 4) + 3 * weight(Field::body, 100, 100);
    CHECK(std::abs(made.table.weighted_frequency(row, 0) - expected) < 1e-5);
    CHECK(std::abs(made.table.weighted_frequency(row, 0, mask_of(Field::title)) - weight(Field::title, 2, 4)) < 1e-5);
    CHECK(std::abs(made.table.weight(0, 1) - weight(Field::title, 6, 4)) < 1e-5);
    CHECK(made.table.weighted_frequency(row, 0, mask_of(Field::summary)) == 0);
}

TEST_CASE("A table of more documents than it has bytes is refused", "[documents]") {
    BinaryWriter writer;
    for (int column = 0; column < 3; ++column) {
        for (const std::uint32_t number : {0xFFFFFFFFu, 0u, 0u, 0u}) writer.u32(number);
    }
    for (std::size_t field = 0; field < field_count; ++field) {
        writer.u32(0x3F800000);  // a mean of 1
        writer.text("");
    }
    BinaryReader reader(writer.bytes());
    DocumentTable::load(reader);
    CHECK_FALSE(reader.ok());
}

TEST_CASE("A table that is cut off, or whose means are no lengths, is refused", "[documents]") {
    DocumentTableWriter writer;
    writer.add({2, 0, 1, 100, 0}, DateInterval{1, 2}, "b");
    const Made made(writer);
    for (std::size_t length = 0; length < made.bytes.size(); ++length) {
        const std::string cut = made.bytes.substr(0, length);
        BinaryReader reader(cut);
        DocumentTable::load(reader);
        REQUIRE_FALSE(reader.ok());
    }
    // The mean of the titles' lengths follows three columns of one number each, of 16 bytes.
    for (const char* mean : {"\0\0\0\0", "\0\0\xC0\x7F", "\0\0\x80\x7F", "\0\0\x80\xBF"}) {
        std::string bytes = made.bytes;
        bytes.replace(48, 4, std::string(mean, 4));
        BinaryReader reader(bytes);
        DocumentTable::load(reader);
        CHECK_FALSE(reader.ok());
    }
}
