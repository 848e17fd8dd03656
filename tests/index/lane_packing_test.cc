#include "index/lane_packing.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "random_numbers.h"

TEST_CASE("Packed numbers come back, with and without SIMD, for every width", "[lanes]") {
    RandomNumbers random(1);
    for (std::uint32_t bits = 0; bits <= 32; ++bits) {
        for (int round = 0; round < 20; ++round) {
            std::vector<std::uint32_t> numbers(lane_block), read(lane_block, 1), scalar(lane_block, 2);
            for (std::uint32_t& number : numbers) number = round == 0 ? 0xFFFFFFFF : random();
            std::vector<unsigned char> bytes(std::max<std::size_t>(lane_bytes(bits), 1));
            pack_lanes(numbers.data(), bits, bytes.data());
            unpack_lanes(bytes.data(), bits, read.data());
            unpack_lanes_scalar(bytes.data(), bits, scalar.data());
            for (std::uint32_t& number : numbers) number &= bits == 32 ? 0xFFFFFFFF : (1u << bits) - 1;
            REQUIRE(read == numbers);
            REQUIRE(scalar == numbers);
        }
    }
}

TEST_CASE("Any bytes unpack to the same numbers with and without SIMD", "[lanes]") {
    RandomNumbers random(2);
    for (std::uint32_t bits = 1; bits <= 32; ++bits) {
        std::vector<unsigned char> bytes(std::max<std::size_t>(lane_bytes(bits), 1));
        for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(random());
        std::vector<std::uint32_t> read(lane_block), scalar(lane_block);
        unpack_lanes(bytes.data(), bits, read.data());
        unpack_lanes_scalar(bytes.data(), bits, scalar.data());
        REQUIRE(read == scalar);
        std::vector<unsigned char> again(bytes.size());
        pack_lanes(read.data(), bits, again.data());
        REQUIRE(again == bytes);
    }
}

TEST_CASE("Number i is in lane i % 4, the low bits first", "[lanes]") {
    std::vector<std::uint32_t> numbers(lane_block, 0);
    numbers[1] = 5;   // first of lane 1
    numbers[4] = 3;   // second of lane 0
    std::vector<unsigned char> bytes(lane_bytes(4));
    pack_lanes(numbers.data(), 4, bytes.data());
    CHECK(bytes[4] == 5);
    CHECK(bytes[0] == 3 << 4);
}
