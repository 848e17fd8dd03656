// Any bytes as Rice codes, postings and positions: readers stay within them, and what they read is ascending and within bounds.
// Half of the inputs are written by the writers first, with a few bytes changed.
#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "index/position_reader.h"
#include "index/position_writer.h"
#include "index/posting_cursor.h"
#include "index/rice_code.h"

namespace {

const unsigned char* begin_of(const std::string& bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

void require(bool holds) {
    if (!holds) __builtin_trap();
}

void damage(FuzzedDataProvider& input, std::string& bytes) {
    for (auto edits = input.ConsumeIntegralInRange(0, 4); edits > 0 && !bytes.empty(); --edits) {
        bytes[input.ConsumeIntegralInRange<std::size_t>(0, bytes.size() - 1)] = input.ConsumeIntegral<char>();
    }
    if (input.ConsumeBool()) bytes.resize(input.ConsumeIntegralInRange<std::size_t>(0, bytes.size()));
    bytes.shrink_to_fit();  // so that the sanitizer sees every byte beyond
}

void rice(FuzzedDataProvider& input) {
    const std::size_t count = input.ConsumeIntegralInRange<std::size_t>(0, 300);
    const auto parameter = input.ConsumeIntegralInRange<std::uint32_t>(0, 40);
    const auto first = input.ConsumeIntegralInRange<std::size_t>(0, 310);
    const auto part = input.ConsumeIntegralInRange<std::size_t>(0, 310);
    const auto second = input.ConsumeIntegralInRange<std::size_t>(0, 310);
    const std::string bytes = input.ConsumeRemainingBytesAsString();
    const unsigned char* end = begin_of(bytes) + bytes.size();
    std::vector<std::uint32_t> numbers(count), all(count), some(part);
    const unsigned char* after = read_rice(begin_of(bytes), end, count, parameter, numbers.data());
    require(after == nullptr || (after >= begin_of(bytes) && after <= end));
    RiceSequence sequence(begin_of(bytes), end, count, parameter);
    const bool read = sequence.read_all(all.data()) != nullptr;
    if (count != 128 && count > 0) require(read == (after != nullptr) && (!read || all == numbers));
    for (const std::size_t begin : {first, second}) {
        if (!sequence.read(begin, part, some.data()) || !read) continue;
        require(std::equal(some.begin(), some.end(), all.begin() + static_cast<std::ptrdiff_t>(begin)));
    }
    if (!sequence.go_to(second, part)) return;
    std::size_t taken = 0;
    for (std::uint32_t number = 0; taken < part && sequence.take(number); ++taken) {
        if (read) require(number == all[second + taken]);
    }
    require(!read || taken == part);
}

struct List {
    std::uint32_t document_count = 0;
    std::uint32_t documents = 0;
    std::string postings, positions;
    bool spans = false;
    FrequencyTable table;

    PostingCursor cursor(DecodedBlocks* shared = nullptr) const {
        return PostingCursor({begin_of(postings), begin_of(postings) + postings.size(), documents, document_count, table.size()},
                             shared);
    }
    PositionReader reader() const {
        return PositionReader({begin_of(positions), begin_of(positions) + positions.size(), spans}, table);
    }
};

// A list of every `step`th document or so.
void write(FuzzedDataProvider& input, List& list) {
    const auto step = input.ConsumeIntegralInRange<std::uint32_t>(1, 64);
    const auto seed = input.ConsumeIntegral<std::uint32_t>();
    std::vector<std::uint32_t> docs, rows, counts;
    std::vector<float> weights;
    std::vector<Position> places;
    std::uint32_t doc = seed % step;
    for (std::uint32_t i = 0; i < list.documents && doc < list.document_count; ++i, doc += 1 + (i * seed) % step) {
        docs.push_back(doc);
        rows.push_back(i % 7 == 0 ? seed / (i + 1) % list.table.size() : 0);
        weights.push_back(static_cast<float>(1 + i % 5));
        counts.push_back(list.table.total(rows.back()));
        for (std::size_t field = 0; field < field_count; ++field) {
            const std::uint32_t here = list.table[rows.back()].counts[field];
            for (std::uint32_t word = 0; word < here; ++word) {
                places.push_back(make_position(all_fields[field], word * (1 + seed % 9), list.spans ? 1 + word % 3 : 1));
            }
        }
    }
    list.documents = static_cast<std::uint32_t>(docs.size());
    if (docs.empty()) return;
    append_postings(list.postings, list.document_count, docs, rows, weights);
    append_positions(list.positions, places, counts, list.spans);
    damage(input, list.postings);
    damage(input, list.positions);
}

List list_of(FuzzedDataProvider& input) {
    List list;
    list.table.push_back({{0, 0, 0, 1, 0}});
    list.table.push_back({{1, 0, 0, 2, 0}});
    list.table.push_back({{0, 1, 3, 0, 9}});
    list.document_count = input.ConsumeIntegralInRange<std::uint32_t>(1, 9000);
    list.documents = input.ConsumeIntegralInRange<std::uint32_t>(0, std::min(list.document_count, 600u));
    list.spans = input.ConsumeBool();
    if (input.ConsumeBool()) {
        write(input, list);
    } else {
        const auto half = input.ConsumeIntegralInRange<std::size_t>(0, input.remaining_bytes());
        list.postings = input.ConsumeBytesAsString(half);
        list.positions = input.ConsumeRemainingBytesAsString();
    }
    return list;
}

// A document that the cursor stands at, after `last`; another that shares decoded blocks stands there too.
std::uint32_t check(const List& list, PostingCursor& cursor, PostingCursor& other, std::int64_t last) {
    other.seek(cursor.doc());
    require(other.doc() == cursor.doc() && other.frequency() == cursor.frequency());
    require(cursor.doc() > last && cursor.doc() < list.document_count);
    require(cursor.block_docs()[cursor.at()] == cursor.doc());
    require(cursor.frequency() < list.table.size());
    return cursor.doc();
}

void walk(FuzzedDataProvider& input, const List& list) {
    PostingCursor cursor = list.cursor();
    DecodedBlocks blocks;
    for (PostingCursor first = list.cursor(&blocks); input.ConsumeBool() && first.doc() != PostingCursor::no_doc;) first.next_block();
    PostingCursor other = list.cursor(&blocks);
    PositionReader reader = list.reader();
    PositionReader searched = list.reader();
    for (std::uint32_t block = 0; block < cursor.full_blocks(); ++block) frequency_bound(cursor.header(block).impact);
    for (std::int64_t last = -1; cursor.doc() != PostingCursor::no_doc;) {
        last = check(list, cursor, other, last);
        const auto places = reader.read(cursor);
        require(std::is_sorted(places.begin(), places.end()));
        require(places.empty() || places.size() == list.table.total(cursor.frequency()));
        std::vector<std::uint32_t> keys, found;
        for (const Position place : places) keys.push_back(word_key(place));
        if (keys.empty()) keys.push_back(last_word_number);
        KeySearch search(keys, 0, found);
        searched.show(cursor, search);
        require(places.empty() || found == keys);
        switch (input.ConsumeIntegralInRange(0, 5)) {
            case 1: cursor.seek(cursor.doc() + 1 + input.ConsumeIntegralInRange<std::uint32_t>(0, 3000)); break;
            case 2: cursor.next_block(); break;
            case 3: cursor.next_block(input.ConsumeFloatingPointInRange<float>(0, 9)); break;
            default: cursor.next();
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    FuzzedDataProvider input(data, size);
    if (input.ConsumeIntegralInRange(0, 3) == 0) {
        rice(input);
    } else {
        const List list = list_of(input);
        walk(input, list);
    }
    return 0;
}
