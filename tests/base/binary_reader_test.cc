#include "base/binary_reader.h"

#include <catch2/catch_test_macros.hpp>

#include "base/binary_writer.h"
#include "base/crc32.h"

TEST_CASE("what a writer wrote is read back", "[binary]") {
    BinaryWriter writer;
    const std::uint32_t numbers[] = {1, 0xFFFFFFFF};
    writer.u32(0x04030201);
    writer.text("é");
    writer.u32s(numbers);
    const std::string bytes = std::move(writer).bytes();
    CHECK(bytes.substr(0, 4) == "\1\2\3\4");
    BinaryReader reader(bytes);
    CHECK(reader.u32() == 0x04030201);
    CHECK(reader.text() == "é");
    CHECK(reader.u32s() == std::vector<std::uint32_t>{1, 0xFFFFFFFF});
    CHECK(reader.ok());
    CHECK(reader.at_end());
}

TEST_CASE("a reader stops at the first value that does not fit and names its byte", "[binary]") {
    const std::string bytes("\1\0\0\0\xFF\xFF\xFF\xFFz", 9);
    BinaryReader reader(bytes, 100);
    CHECK(reader.u32() == 1);
    CHECK(reader.text().empty());
    CHECK_FALSE(reader.ok());
    CHECK(reader.u32() == 0);
    CHECK(reader.u32s().empty());
    CHECK(describe(reader.error("file")).starts_with("file: byte 10"));
    BinaryReader lists(std::string_view(bytes).substr(4));
    CHECK(lists.u32s().empty());
    CHECK_FALSE(lists.ok());
}

TEST_CASE("the checksum is the CRC-32 of IEEE 802.3", "[binary]") {
    CHECK(crc32("123456789") == 0xCBF43926);
    CHECK(crc32("") == 0);
}
