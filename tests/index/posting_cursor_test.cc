#include "index/posting_cursor.h"

#include <catch2/catch_test_macros.hpp>
#include <cstring>

#include "index/rice_code.h"
#include "posting_lists.h"

namespace {

constexpr std::uint32_t end = PostingCursor::no_doc;

// Walks the list with next().
void require_same(const PostingList& list, DecodedBlocks* shared = nullptr) {
    PostingCursor cursor = list.cursor(list.bytes, shared);
    for (std::size_t i = 0; i < list.docs.size(); ++i, cursor.next()) {
        REQUIRE(cursor.doc() == list.docs[i]);
        REQUIRE(cursor.posting() == i);
        REQUIRE(cursor.frequency() == list.frequencies[i]);
    }
    REQUIRE(cursor.doc() == end);
}

std::vector<std::uint32_t> counted(std::uint32_t count, std::uint32_t step) {
    std::vector<std::uint32_t> docs(count);
    for (std::uint32_t i = 0; i < count; ++i) docs[i] = i * step;
    return docs;
}

// Reads what is left of damaged bytes, by steps of all kinds; false where it is not ascending or out of bounds.
bool is_harmless(RandomNumbers& random, const PostingList& list, const std::vector<unsigned char>& bytes) {
    PostingCursor cursor = list.cursor(bytes);
    for (std::uint32_t block = 0; block < cursor.full_blocks(); ++block) {
        if (frequency_bound(cursor.header(block).impact) < 0) return false;
    }
    for (std::int64_t last = -1; cursor.doc() != end;) {
        if (cursor.doc() <= last || cursor.doc() >= list.document_count) return false;
        if (cursor.frequency() >= list.frequency_count) return false;
        last = cursor.doc();
        switch (random.below(8)) {
            case 0: cursor.seek(cursor.doc() + random.below(3000)); break;
            case 1: cursor.next_block(); break;
            case 2: cursor.next_block(static_cast<float>(random.below(5))); break;
            default: cursor.next();
        }
        if (last == cursor.doc()) cursor.next();
    }
    return true;
}

}  // namespace

TEST_CASE("Posting lists of all densities come back", "[postings]") {
    RandomNumbers random(1);
    for (int round = 0; round < 300; ++round) {
        const PostingList list = random_list(random);
        if (!list.docs.empty()) require_same(list);
    }
}

TEST_CASE("Lists of one posting, of whole blocks and around them come back", "[postings]") {
    RandomNumbers random(2);
    for (const std::uint32_t count : {1u, 2u, 127u, 128u, 129u, 255u, 256u, 257u, 384u}) {
        for (const std::uint32_t step : {1u, 2u, 7u, 1000u, 100000u}) {
            require_same(list_of(random, counted(count, step), count * step, 40, 3));
            require_same(list_of(random, counted(count, step), count * step, 1, 1));
        }
    }
    require_same(list_of(random, {70000}, 70001, 300, 1));
    require_same(list_of(random, {0}, 1, 1, 1));
}

TEST_CASE("A dense block is a bitmap, a sparse one is not", "[postings]") {
    RandomNumbers random(3);
    CHECK(list_of(random, counted(128, 1), 128, 1, 1).cursor().header(0).parameter == bitmap_block);
    CHECK(list_of(random, counted(128, 50), 6400, 1, 1).cursor().header(0).parameter <= largest_rice_parameter);
    CHECK(list_of(random, counted(256, 1), 256, 1, 1).cursor().header(1).last_doc == 255);
}

TEST_CASE("Document numbers take as many bytes as the archive needs", "[postings]") {
    RandomNumbers random(10);
    for (const std::uint32_t documents : {1u, 2u, 129u, 256u, 257u, 32768u, 32769u, 65536u, 65537u, 1u << 24, (1u << 24) + 1, 0xFFFFFFF0u}) {
        const std::uint32_t last = documents - 1;
        const PostingList single = list_of(random, {last}, documents, 1, 1);
        REQUIRE(single.cursor().doc() == last);
        REQUIRE(single.bytes.size() == bytes_below(std::uint64_t{documents} * 2));
        if (documents < 129) continue;
        std::vector<std::uint32_t> docs = counted(127, 1);
        docs.push_back(last);
        const PostingList full = list_of(random, docs, documents, 1, 1);
        REQUIRE(full.cursor().header(0).last_doc == last);
        PostingCursor cursor = full.cursor();
        cursor.seek(127);
        REQUIRE(cursor.doc() == last);
    }
}

TEST_CASE("Frequencies that are seldom the commonest come back", "[postings]") {
    RandomNumbers random(11);
    for (const std::uint32_t count : {2u, 100u, 128u, 300u}) {
        const PostingList list = list_of(random, counted(count, 3), count * 3, 40, 1);
        PostingCursor cursor = list.cursor();
        for (std::size_t at = 0; at < count; ++at, cursor.next()) REQUIRE(cursor.frequency() == list.frequencies[at]);
    }
}

TEST_CASE("Cursors of many lists share decoded blocks, and read on where there are too many", "[postings]") {
    RandomNumbers random(12);
    DecodedBlocks blocks;
    std::vector<PostingList> lists;
    for (int round = 0; round < 30; ++round) lists.push_back(random_list(random));
    lists.push_back(list_of(random, counted(300000, 2), 600000, 40, 1));
    for (int round = 0; round < 2; ++round) {
        for (const PostingList& list : lists) {
            if (list.docs.empty()) continue;
            PostingCursor ahead = list.cursor(list.bytes, &blocks);
            ahead.seek(list.docs[list.docs.size() / 2]);
            CHECK(ahead.doc() == list.docs[list.docs.size() / 2]);
            require_same(list, &blocks);
        }
    }
}

TEST_CASE("seek() goes to the first document that is not below, never back", "[postings]") {
    RandomNumbers random(4);
    for (int round = 0; round < 200; ++round) {
        const PostingList list = random_list(random);
        if (list.docs.empty()) continue;
        PostingCursor cursor = list.cursor();
        for (std::uint32_t target = 0; cursor.doc() != end;) {
            target += random.below(1u << random.below(12));
            cursor.seek(target);
            const auto expected = std::lower_bound(list.docs.begin(), list.docs.end(), target);
            REQUIRE(cursor.doc() == (expected == list.docs.end() ? end : *expected));
            if (cursor.doc() == end) break;
            REQUIRE(cursor.frequency() == list.frequencies[static_cast<std::size_t>(expected - list.docs.begin())]);
            cursor.seek(target / 2);
            REQUIRE(cursor.doc() == *expected);
            target = cursor.doc() + 1;
        }
        cursor.seek(0);
        REQUIRE(cursor.doc() == end);
    }
}

TEST_CASE("Blocks hold the list's documents and frequencies, one block after the other", "[postings]") {
    RandomNumbers random(5);
    for (int round = 0; round < 100; ++round) {
        const PostingList list = random_list(random);
        if (list.docs.empty()) continue;
        std::vector<std::uint32_t> docs, frequencies;
        for (PostingCursor cursor = list.cursor(); cursor.doc() != end; cursor.next_block()) {
            for (const std::uint32_t doc : cursor.block_docs()) docs.push_back(doc);
            for (const std::uint32_t frequency : cursor.block_frequencies()) frequencies.push_back(frequency);
        }
        REQUIRE(docs == list.docs);
        REQUIRE(frequencies == list.frequencies);
    }
}

TEST_CASE("A block's header knows its last document and a true upper bound of its weights", "[postings]") {
    RandomNumbers random(6);
    for (int round = 0; round < 150; ++round) {
        const PostingList list = random_list(random);
        if (list.docs.empty()) continue;
        const PostingCursor cursor = list.cursor();
        REQUIRE(cursor.full_blocks() == list.docs.size() / posting_block);
        REQUIRE(cursor.has_tail() == (list.docs.size() % posting_block != 0));
        for (std::uint32_t block = 0; block < cursor.full_blocks(); ++block) {
            REQUIRE(cursor.header(block).last_doc == list.docs[(block + 1) * posting_block - 1]);
            REQUIRE(frequency_bound(cursor.header(block).impact) >= list.best_weight(block));
        }
    }
}

TEST_CASE("Impacts bound the weights that they are made of, and not by far", "[postings]") {
    for (float weight = 0.01f; weight < 300; weight *= 1.003f) {
        const std::uint8_t impact = impact_of(weight);
        REQUIRE(frequency_bound(impact) >= weight);
        if (impact > 1) REQUIRE(frequency_bound(static_cast<std::uint8_t>(impact - 1)) < weight * 1.0002f);
    }
    CHECK(frequency_bound(impact_of(1e9f)) > 1e9f);
    CHECK(frequency_bound(impact_of(0)) == 0);
}

TEST_CASE("next_block(least) passes over blocks that cannot reach it, and no others", "[postings]") {
    RandomNumbers random(7);
    for (int round = 0; round < 150; ++round) {
        const PostingList list = list_of(random, random.some_below(6000, 1 + random.below(6)), 6000, 9, 4);
        PostingCursor cursor = list.cursor();
        while (cursor.doc() != end) {
            const float least = static_cast<float>(random.below(2500));
            std::uint32_t expected = cursor.block() + 1;
            while (expected < cursor.full_blocks() && frequency_bound(cursor.header(expected).impact) < least) ++expected;
            cursor.next_block(least);
            if (expected * posting_block >= list.docs.size()) {
                REQUIRE(cursor.doc() == end);
            } else {
                REQUIRE(cursor.doc() == list.docs[expected * posting_block]);
                REQUIRE(cursor.frequency() == list.frequencies[expected * posting_block]);
            }
        }
    }
}

TEST_CASE("Damaged postings stay ascending and below the number of documents", "[postings]") {
    RandomNumbers random(8);
    for (int round = 0; round < 4000; ++round) {
        PostingList list = list_of(random, random.some_below(3000, 1 + random.below(30)), 3000, 30, 5);
        std::vector<unsigned char> bytes = list.bytes;
        for (auto edits = 1 + random.below(3); edits > 0; --edits) {
            // Headers are few bytes, and the most dangerous ones.
            const auto limit = static_cast<std::uint32_t>(random.one_in(2) ? std::min<std::size_t>(bytes.size(), 64) : bytes.size());
            bytes[random.below(limit)] = static_cast<unsigned char>(random.one_in(3) ? 0xFF : random());
        }
        if (random.one_in(4)) bytes.resize(random.below(static_cast<std::uint32_t>(bytes.size())));
        bytes.shrink_to_fit();
        REQUIRE(is_harmless(random, list, bytes));
    }
}

TEST_CASE("A list that is too short for its headers has none", "[postings]") {
    const std::vector<unsigned char> bytes(15);
    const PostingCursor cursor({bytes.data(), bytes.data() + bytes.size(), 128000, 200000, 1});
    CHECK(cursor.doc() == end);
    CHECK(cursor.full_blocks() == 0);
}

TEST_CASE("A block whose header names no document of the archive ends the list", "[postings]") {
    RandomNumbers random(9);
    const PostingList list = list_of(random, counted(384, 50), 384 * 50, 1, 1);
    std::vector<unsigned char> bytes = list.bytes;
    unsigned char* header = bytes.data() + block_header_size(list.document_count);
    const std::uint16_t beyond = 0xFFFF;
    const std::uint16_t from_zero = 128 * 50 - 1;  // where block 2 ends if block 1 ends before document 0
    std::memcpy(header, &beyond, 2);
    header[5] = 0;  // the impact of block 1: not worth reading
    std::memcpy(header + block_header_size(list.document_count), &from_zero, 2);
    PostingCursor cursor = list.cursor(bytes);
    cursor.next_block(1);
    CHECK(cursor.doc() == end);
}

TEST_CASE("Bytes that are missing end the list, whatever it says of its length", "[postings]") {
    const std::vector<unsigned char> none;
    for (const std::uint32_t count : {2u, 127u, 128u, 300u}) {
        const PostingCursor cursor({none.data(), none.data(), count, 1000, 1});
        CHECK(cursor.doc() == end);
    }
}
