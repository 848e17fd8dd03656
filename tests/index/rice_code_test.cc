#include "index/rice_writer.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "random_numbers.h"

namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers random_numbers(RandomNumbers& random, std::size_t count, std::uint32_t parameter) {
    Numbers numbers(count);
    for (std::uint32_t& number : numbers) number = random() & ((4u << parameter) - 1);
    return numbers;
}

std::size_t code_size(const Numbers& numbers, std::uint32_t parameter) {
    std::uint64_t bits = numbers.size() * (parameter + 1);
    for (const std::uint32_t number : numbers) bits += number >> parameter;
    return bits;
}

bool reads_back(const std::vector<unsigned char>& bytes, const Numbers& numbers, std::uint32_t parameter) {
    Numbers read(numbers.size());
    const unsigned char* begin = bytes.data();
    return read_rice(begin, begin + bytes.size(), numbers.size(), parameter, read.data()) == begin + bytes.size() && read == numbers;
}

}  // namespace

TEST_CASE("Numbers come back from a Rice code of every parameter and length", "[rice]") {
    RandomNumbers random(1);
    for (std::uint32_t parameter = 0; parameter <= largest_rice_parameter; ++parameter) {
        for (std::size_t count = 0; count <= 130; ++count) {
            const Numbers numbers = random_numbers(random, count, parameter);
            std::string out;
            append_rice(out, numbers, parameter);
            REQUIRE(reads_back(exact_bytes(out), numbers, parameter));
        }
    }
}

TEST_CASE("Large numbers come back from a code with a small parameter", "[rice]") {
    const Numbers numbers = {0, 70000, 1, 33, 64, 1000000, 0};
    std::string out;
    append_rice(out, numbers, 3);
    CHECK(reads_back(exact_bytes(out), numbers, 3));
}

TEST_CASE("A Rice code that is cut off is none", "[rice]") {
    RandomNumbers random(2);
    for (int round = 0; round < 400; ++round) {
        const std::uint32_t parameter = random.below(largest_rice_parameter + 1);
        const std::size_t count = round % 4 == 0 ? 128 : 1 + random.below(140);
        const Numbers numbers = random_numbers(random, count, parameter);
        std::string out, sequence;
        append_rice(out, numbers, parameter);
        append_rice_sequence(sequence, numbers, parameter);
        const auto cut = exact_bytes(out.substr(0, random.below(static_cast<std::uint32_t>(out.size()))));
        const auto cut_sequence = exact_bytes(sequence.substr(0, cut.size()));
        Numbers read(count);
        CHECK(read_rice(cut.data(), cut.data() + cut.size(), count, parameter, read.data()) == nullptr);
        RiceSequence reader(cut_sequence.data(), cut_sequence.data() + cut_sequence.size(), count, parameter);
        CHECK(reader.read_all(read.data()) == nullptr);
        CHECK_FALSE(reader.read(count - 1, 1, read.data()));
        CHECK_FALSE((reader.go_to(count - 1, 1) && reader.take(read[0])));
    }
}

TEST_CASE("A parameter that no code has is refused", "[rice]") {
    const std::vector<unsigned char> bytes(1000, 0xFF);
    Numbers read(3);
    for (const std::uint32_t parameter : {25u, 31u, 32u, 255u}) {
        CHECK(read_rice(bytes.data(), bytes.data() + bytes.size(), 3, parameter, read.data()) == nullptr);
        RiceSequence sequence(bytes.data(), bytes.data() + bytes.size(), 3, parameter);
        CHECK_FALSE(sequence.read(0, 1, read.data()));
        CHECK(sequence.read(0, 0, read.data()));  // nothing is asked for: the sanitizers look on
    }
}

TEST_CASE("Any bytes are read without looking beyond them", "[rice]") {
    RandomNumbers random(3);
    for (int round = 0; round < 3000; ++round) {
        std::vector<unsigned char> bytes(random.below(200));
        for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(random.one_in(3) ? random() : 0);
        const std::size_t count = round % 3 == 0 ? 128 : random.below(300);
        const std::uint32_t parameter = random.below(26);
        Numbers read(count + 1, 7);
        const unsigned char* end = bytes.data() + bytes.size();
        const unsigned char* after = read_rice(bytes.data(), end, count, parameter, read.data());
        REQUIRE((after == nullptr || (after >= bytes.data() && after <= end)));
        REQUIRE(read[count] == 7);
    }
}

TEST_CASE("Numbers are read from the middle of a long sequence", "[rice]") {
    RandomNumbers random(4);
    for (int round = 0; round < 100; ++round) {
        const std::uint32_t parameter = random.below(12);
        const Numbers numbers = random_numbers(random, 1 + random.below(2000), parameter);
        std::string out;
        append_rice_sequence(out, numbers, parameter);
        const auto bytes = exact_bytes(out);
        RiceSequence sequence(bytes.data(), bytes.data() + bytes.size(), numbers.size(), parameter);
        for (int part = 0; part < 20; ++part) {
            const std::size_t first = random.below(static_cast<std::uint32_t>(numbers.size()));
            const std::size_t count = random.below(static_cast<std::uint32_t>(numbers.size() - first) + 1);
            Numbers read(count);
            REQUIRE(sequence.read(first, count, read.data()));
            REQUIRE(std::equal(read.begin(), read.end(), numbers.begin() + static_cast<std::ptrdiff_t>(first)));
            REQUIRE(sequence.go_to(first, count));
            const std::size_t stop = random.below(static_cast<std::uint32_t>(count) + 1);  // not all need be taken
            for (std::size_t i = 0; i < stop; ++i) {
                std::uint32_t number = 0;
                REQUIRE(sequence.take(number));
                REQUIRE(number == numbers[first + i]);
            }
        }
        Numbers read(numbers.size() + 1);
        CHECK_FALSE(sequence.read(1, numbers.size(), read.data()));
        CHECK_FALSE(sequence.read(numbers.size() + 1, 0, read.data()));
        CHECK(sequence.read_all(read.data()) == bytes.data() + bytes.size());
    }
}

TEST_CASE("No parameter gives a shorter code than the best", "[rice]") {
    RandomNumbers random(5);
    for (int round = 0; round < 2000; ++round) {
        const std::uint32_t width = random.below(22);
        Numbers numbers(1 + random.below(130));
        for (std::uint32_t& number : numbers) {
            number = random() & ((1u << width) - 1);
            if (round % 3 == 0) number &= random();
            if (round % 5 == 0 && random.one_in(2)) number = 0;
        }
        std::size_t shortest = code_size(numbers, 0);
        for (std::uint32_t parameter = 1; parameter <= largest_rice_parameter; ++parameter) {
            shortest = std::min(shortest, code_size(numbers, parameter));
        }
        REQUIRE(code_size(numbers, best_rice_parameter(numbers)) == shortest);
    }
    CHECK(best_rice_parameter({}) == 0);
}
