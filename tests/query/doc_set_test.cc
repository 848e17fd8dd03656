#include "query/doc_set.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <iterator>
#include <set>

#include "random_numbers.h"

namespace {

using Set = std::set<std::uint32_t>;

// The same documents as a DocSet and as a plain set.
struct Pair {
    DocSet docs;
    Set plain;
};

Pair random_pair(RandomNumbers& random, std::uint32_t universe) {
    const std::vector<std::uint32_t> docs = random.some_below(universe, 1 + random.below(1u << random.below(9)));
    return {DocSet::of(docs, universe), Set(docs.begin(), docs.end())};
}

void require_same(const DocSet& docs, const Set& plain) {
    REQUIRE(docs.to_vector() == std::vector<std::uint32_t>(plain.begin(), plain.end()));
    REQUIRE(docs.size() == plain.size());
    REQUIRE(docs.empty() == plain.empty());
}

Set visited(const DocSet& docs, std::uint32_t begin, std::uint32_t end) {
    std::vector<std::uint32_t> seen;
    docs.for_each_in(begin, end, [&](std::uint32_t doc) { seen.push_back(doc); });
    REQUIRE(std::is_sorted(seen.begin(), seen.end()));
    return Set(seen.begin(), seen.end());
}

}  // namespace

TEST_CASE("Unions, intersections and differences are those of plain sets, sparse and dense", "[docset]") {
    RandomNumbers random(1);
    for (int round = 0; round < 1500; ++round) {
        const std::uint32_t universe = 1 + random.below(1u << random.below(13));
        const Pair a = random_pair(random, universe);
        const Pair b = random_pair(random, universe);
        Set both, either, only;
        std::set_intersection(a.plain.begin(), a.plain.end(), b.plain.begin(), b.plain.end(), std::inserter(both, both.end()));
        std::set_union(a.plain.begin(), a.plain.end(), b.plain.begin(), b.plain.end(), std::inserter(either, either.end()));
        std::set_difference(a.plain.begin(), a.plain.end(), b.plain.begin(), b.plain.end(), std::inserter(only, only.end()));
        require_same(DocSet(a.docs) &= b.docs, both);
        require_same(DocSet(a.docs) |= b.docs, either);
        require_same(DocSet(a.docs) -= b.docs, only);
        // What comes of an operation goes on as any other set.
        DocSet chain = a.docs;
        ((chain -= b.docs) |= b.docs) &= a.docs;
        require_same(chain, a.plain);
    }
}

TEST_CASE("Ranges of a set, its members and its filtered members are those of the plain set", "[docset]") {
    RandomNumbers random(2);
    for (int round = 0; round < 600; ++round) {
        const std::uint32_t universe = 1 + random.below(1u << random.below(12));
        const Pair a = random_pair(random, universe);
        const std::uint32_t begin = random.below(universe + 1);
        const std::uint32_t end = begin + random.below(universe + 1 - begin);
        REQUIRE(visited(a.docs, begin, end) == Set(a.plain.lower_bound(begin), a.plain.lower_bound(end)));
        REQUIRE(visited(a.docs, 0, universe) == a.plain);
        for (int i = 0; i < 20; ++i) {
            const std::uint32_t doc = random.below(universe + 100);
            REQUIRE(a.docs.contains(doc) == (a.plain.count(doc) > 0));
        }
        Set odd;
        std::copy_if(a.plain.begin(), a.plain.end(), std::inserter(odd, odd.end()), [](auto doc) { return doc % 2 == 1; });
        require_same(a.docs.filtered([](std::uint32_t doc) { return doc % 2 == 1; }), odd);
    }
}

TEST_CASE("All documents are all of them, whatever their number", "[docset]") {
    for (std::uint32_t universe = 0; universe < 200; ++universe) {
        const DocSet all = DocSet::all(universe);
        REQUIRE(all.size() == universe);
        REQUIRE_FALSE(all.contains(universe));
        REQUIRE(all.to_vector().size() == universe);
        DocSet none = all;
        REQUIRE((none -= all).empty());
    }
}

TEST_CASE("A builder takes documents in any order and more than once", "[docset]") {
    RandomNumbers random(3);
    for (int round = 0; round < 500; ++round) {
        const std::uint32_t universe = 1 + random.below(5000);
        const std::uint32_t count = random.below(1u << random.below(12));
        DocSetBuilder builder(universe, random.one_in(2) ? count : random.below(count + 1));
        Set plain;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t doc = random.below(universe);
            builder.add(doc);
            plain.insert(doc);
        }
        require_same(std::move(builder).finish(), plain);
    }
}
