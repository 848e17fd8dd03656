#include "index/field_frequencies.h"

#include <catch2/catch_test_macros.hpp>

#include "random_numbers.h"

namespace {

FrequencyTable loaded(const std::string& bytes, bool& ok) {
    BinaryReader reader(bytes);
    FrequencyTable table = FrequencyTable::load(reader);
    ok = reader.ok();
    return table;
}

}  // namespace

TEST_CASE("The commonest frequencies come first, equals in order of appearance", "[frequencies]") {
    const FieldFrequencies a{{1, 0, 0, 0, 0}}, b{{0, 0, 0, 2, 0}}, c{{0, 1, 0, 0, 3}};
    FrequencyCounter counter;
    for (const FieldFrequencies& row : {a, b, c, b, c, b}) counter.count(row);
    std::vector<std::uint32_t> row_of;
    const FrequencyTable table = counter.table(row_of);
    REQUIRE(table.size() == 3);
    CHECK(table[0] == b);
    CHECK(table[1] == c);
    CHECK(table[2] == a);
    CHECK(row_of[counter.number(a)] == 2);
    CHECK(row_of[counter.number(b)] == 0);
    CHECK(table.total(1) == 4);
    CHECK(table.mask(1) == (mask_of(Field::label) | mask_of(Field::entities)));
}

TEST_CASE("Every counted row is where row_of says", "[frequencies]") {
    RandomNumbers random(1);
    FrequencyCounter counter;
    std::vector<FieldFrequencies> rows;
    for (int i = 0; i < 5000; ++i) {
        FieldFrequencies row;
        for (std::uint32_t& count : row.counts) count = random.below(random.one_in(20) ? most_occurrences + 1 : 3);
        row.counts[3] += row.total() == 0;
        rows.push_back(row);
        counter.count(row);
    }
    std::vector<std::uint32_t> row_of;
    const FrequencyTable table = counter.table(row_of);
    for (const FieldFrequencies& row : rows) REQUIRE(table[row_of[counter.number(row)]] == row);
    BinaryWriter writer;
    table.save(writer);
    bool ok = false;
    const FrequencyTable again = loaded(writer.bytes(), ok);
    REQUIRE(ok);
    REQUIRE(again.size() == table.size());
    for (std::uint32_t row = 0; row < table.size(); ++row) REQUIRE(again[row] == table[row]);
}

TEST_CASE("Tables with impossible frequencies are refused", "[frequencies]") {
    const auto opens = [](const std::vector<std::uint32_t>& numbers) {
        BinaryWriter writer;
        for (const std::uint32_t number : numbers) writer.u32(number);
        bool ok = false;
        loaded(writer.bytes(), ok);
        return ok;
    };
    CHECK(opens({0}));
    CHECK(opens({1, 0, 0, 0, 4095, 1}));
    CHECK_FALSE(opens({1, 0, 0, 0, 4096, 1}));
    CHECK_FALSE(opens({1, 0, 0, 0, 0, 0}));
    CHECK_FALSE(opens({2, 0, 0, 0, 1, 0}));
    CHECK_FALSE(opens({0xFFFFFFFF, 1, 0, 0, 0, 0}));
    CHECK_FALSE(opens({}));
}
