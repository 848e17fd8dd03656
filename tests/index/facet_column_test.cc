#include "index/facet_column.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "random_numbers.h"
#include "text/fold.h"

namespace {

using Values = std::vector<std::string>;

// A column with the bytes that it is a view of.
struct Column {
    std::string bytes;
    FacetColumn column;

    explicit Column(const std::vector<Values>& documents) {
        FacetColumnWriter writer;
        for (const Values& values : documents) writer.add(values);
        BinaryWriter file;
        writer.save(file);
        bytes = std::move(file).bytes();
        BinaryReader reader(bytes);
        column = FacetColumn::load(reader, static_cast<std::uint32_t>(documents.size()));
        REQUIRE(reader.ok());
        REQUIRE(reader.at_end());
    }
    Values of(std::uint32_t doc) const {
        Values values;
        column.visit(doc, [&](std::uint32_t number) { values.emplace_back(column.value(number)); });
        return values;
    }
};

void require_same(const std::vector<Values>& documents) {
    const Column made(documents);
    std::set<std::string> distinct;
    for (std::uint32_t doc = 0; doc < documents.size(); ++doc) {
        const std::set<std::string> expected(documents[doc].begin(), documents[doc].end());
        if (made.of(doc) != Values(expected.begin(), expected.end())) FAIL("document " << doc);
        distinct.insert(expected.begin(), expected.end());
    }
    REQUIRE(made.column.value_count() == distinct.size());
    const bool all_found = std::all_of(distinct.begin(), distinct.end(), [&](const std::string& value) {
        const auto number = made.column.find(value);
        return number && made.column.value(*number) == value;
    });
    REQUIRE(all_found);
    REQUIRE_FALSE(made.column.find("nowhere"));
}

std::string random_value(RandomNumbers& random, std::uint32_t values) {
    return (random.one_in(2) ? "É" : "z") + std::to_string(random.below(values));
}

}  // namespace

TEST_CASE("Columns of one value for each document or none come back, of every width", "[facets]") {
    RandomNumbers random(1);
    for (const std::uint32_t values : {1u, 100u, 127u, 128u, 300u, 35000u}) {
        std::vector<Values> documents(values < 1000 ? values * 2 : values + 1000);
        for (Values& of : documents) {
            if (!random.one_in(5)) of = {random_value(random, values)};
        }
        require_same(documents);
    }
}

TEST_CASE("Exactly 255 and 256 values fit their width", "[facets]") {
    for (const std::uint32_t values : {254u, 255u, 256u, 257u}) {
        std::vector<Values> documents(values + 1);
        for (std::uint32_t i = 0; i < values; ++i) documents[i] = {std::to_string(i)};
        require_same(documents);
        documents[0].push_back("1");
        require_same(documents);
    }
}

TEST_CASE("Columns of several values for a document come back", "[facets]") {
    RandomNumbers random(2);
    for (const std::uint32_t values : {2u, 50u, 400u}) {
        std::vector<Values> documents(600);
        for (Values& of : documents) {
            for (auto count = random.below(5); count > 0; --count) of.push_back(random_value(random, values));
        }
        require_same(documents);
    }
}

TEST_CASE("More than 65 535 values take three bytes each", "[facets]") {
    std::vector<Values> documents(1100);
    for (std::uint32_t i = 0; i < 66000; ++i) documents[i % 1100].push_back(std::to_string(i));
    require_same(documents);
}

TEST_CASE("A column without values or documents is empty", "[facets]") {
    require_same({});
    require_same({{}, {}, {}});
    require_same({{""}, {}});
}

TEST_CASE("Names rank by their folded form, then by bytes", "[facets]") {
    const Column made({{"Zoo"}, {"école"}, {"Ecole"}, {"a"}});
    const auto rank = [&](const char* value) { return made.column.name_rank(*made.column.find(value)); };
    CHECK(rank("a") == 0);
    CHECK(rank("Ecole") == 1);
    CHECK(rank("école") == 2);
    CHECK(rank("Zoo") == 3);
}

TEST_CASE("Damaged columns are refused, or name values that exist", "[facets]") {
    RandomNumbers random(3);
    for (const bool several : {false, true}) {
        std::vector<Values> documents(40);
        for (Values& of : documents) of = {random_value(random, 9)};
        if (several) documents[0] = {"a", "b", "c"};
        const std::string sound = Column(documents).bytes;
        for (int round = 0; round < 2000; ++round) {
            std::string bytes = sound.substr(0, random.one_in(4) ? random.below(static_cast<std::uint32_t>(sound.size())) : sound.size());
            if (!bytes.empty()) bytes[random.below(static_cast<std::uint32_t>(bytes.size()))] = static_cast<char>(random());
            BinaryReader reader(bytes);
            const FacetColumn column = FacetColumn::load(reader, 40);
            if (bytes.size() < sound.size()) REQUIRE_FALSE(reader.ok());
            if (!reader.ok()) continue;
            for (std::uint32_t doc = 0; doc < 40; ++doc) {
                column.visit(doc, [&](std::uint32_t number) { REQUIRE(number < column.value_count()); });
            }
        }
    }
}
