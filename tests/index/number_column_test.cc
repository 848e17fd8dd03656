#include "index/number_column.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

#include "index/flat_strings.h"
#include "random_numbers.h"

namespace {

std::string saved(const std::vector<std::uint32_t>& numbers) {
    BinaryWriter writer;
    NumberColumn::save(writer, numbers);
    return std::move(writer).bytes();
}

void require_same(const std::vector<std::uint32_t>& numbers, std::size_t width) {
    const std::string bytes = saved(numbers);
    REQUIRE(bytes.size() == 16 + width * numbers.size());
    BinaryReader reader(bytes);
    const NumberColumn column = NumberColumn::load(reader);
    REQUIRE(reader.ok());
    REQUIRE(reader.at_end());
    REQUIRE(column.size() == numbers.size());
    for (std::uint32_t i = 0; i < column.size(); ++i) REQUIRE(column[i] == numbers[i]);
}

}  // namespace

TEST_CASE("Numbers come back from columns as wide as their range needs", "[columns]") {
    require_same({}, 0);
    require_same({7}, 0);
    require_same({9, 9, 9}, 0);
    require_same({1000000, 1000255}, 1);
    require_same({1000000, 1000256}, 2);
    require_same({5, 70000, 5 + 0xFFFFFF}, 3);
    require_same({0, 0xFFFFFFFF, 1}, 4);
    RandomNumbers random(1);
    std::vector<std::uint32_t> numbers{0, 65535};
    for (int i = 0; i < 500; ++i) numbers.push_back(random.below(65536));
    require_same(numbers, 2);
}

TEST_CASE("A column that is cut off or too wide is refused", "[columns]") {
    const std::string sound = saved({3, 400, 5});
    for (std::size_t length = 0; length < sound.size(); ++length) {
        const std::string cut = sound.substr(0, length);
        BinaryReader reader(cut);
        REQUIRE(NumberColumn::load(reader).size() == 0);
        REQUIRE_FALSE(reader.ok());
    }
    std::string wide = sound;
    wide[8] = 5;
    BinaryReader reader(wide);
    NumberColumn::load(reader);
    CHECK_FALSE(reader.ok());
}

TEST_CASE("Strings that claim to be more than the bytes hold are refused", "[columns]") {
    BinaryWriter writer;
    for (const std::uint32_t number : {0xFFFFFFFFu, 0u, 0u, 0u}) writer.u32(number);
    writer.text("");
    BinaryReader reader(writer.bytes());
    CHECK(FlatStrings::load(reader).size() == 0);
    CHECK_FALSE(reader.ok());
}
