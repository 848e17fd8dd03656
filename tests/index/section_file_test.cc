#include "index/section_file.h"

#include <catch2/catch_test_macros.hpp>

namespace {

std::string file_of(const std::vector<std::pair<std::uint32_t, std::string>>& sections) {
    SectionWriter writer;
    for (const auto& [kind, bytes] : sections) writer.add(static_cast<Section>(kind), bytes);
    return std::move(writer).finish();
}

bool opens(std::string bytes) {
    seal_sections(bytes);
    return SectionFile::open(bytes, "x").ok();
}

}  // namespace

TEST_CASE("Sections come back by kind, whatever their order and length", "[sections]") {
    const std::string bytes = file_of({{5, "abcde"}, {1, ""}, {3, "1234"}});
    CHECK(bytes.size() % 4 == 0);
    const auto file = SectionFile::open(bytes, "x");
    REQUIRE(file.ok());
    CHECK(file.value().bytes(Section::document_table) == "abcde");
    CHECK(file.value().bytes(Section::postings) == "1234");
    CHECK(file.value().bytes(Section::documents).empty());
}

TEST_CASE("A section that is missing is empty, an unknown one is passed over, of two of a kind the first counts", "[sections]") {
    const std::string bytes = file_of({{77, "new"}, {3, "first"}, {3, "second"}});
    const auto file = SectionFile::open(bytes, "x");
    REQUIRE(file.ok());
    CHECK(file.value().bytes(Section::postings) == "first");
    CHECK(file.value().bytes(Section::facets).empty());
}

TEST_CASE("64 sections open, 65 do not", "[sections]") {
    std::vector<std::pair<std::uint32_t, std::string>> sections(64, {9, "a"});
    CHECK(opens(file_of(sections)));
    sections.emplace_back(9, "a");
    CHECK_FALSE(opens(file_of(sections)));
}

TEST_CASE("Another magic, another version and bytes behind the last section are refused", "[sections]") {
    const std::string sound = file_of({{3, "1234"}});
    REQUIRE(opens(sound));
    CHECK_FALSE(opens("X" + sound.substr(1)));
    for (const char version : {'\0', '\2', '\4'}) {
        std::string other = sound;
        other[4] = version;
        CHECK_FALSE(opens(other));
    }
    CHECK_FALSE(opens(sound + std::string(4, '\0')));
    CHECK_FALSE(opens(sound.substr(0, sound.size() - 4)));
}

TEST_CASE("Lengths beyond the file are refused", "[sections]") {
    for (const char* length : {"\x05\0\0\0", "\xFF\xFF\xFF\xFF", "\xFC\xFF\xFF\x7F"}) {
        std::string bytes = file_of({{3, "1234"}});
        bytes.replace(20, 4, std::string(length, 4));
        CHECK_FALSE(opens(bytes));
    }
}

TEST_CASE("The checksum covers all that follows it", "[sections]") {
    const std::string sound = file_of({{3, "1234"}});
    for (std::size_t at = 8; at < sound.size(); ++at) {
        std::string damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        CHECK_FALSE(SectionFile::open(damaged, "x").ok());
    }
}
