#include "bench/metrics.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include "bench/latencies.h"

using Catch::Approx;

// The same cases as in metrics.test.mjs.

TEST_CASE("The reciprocal rank is that of the first relevant answer, within the depth") {
    const Judgements judged = {{"b", 1}, {"d", 1}, {"x", 0}};
    CHECK(reciprocal_rank({"x", "b", "d"}, judged, 10) == Approx(0.5));
    CHECK(reciprocal_rank({"a", "c", "x", "d"}, judged, 3) == 0);
    CHECK(first_relevant_rank({"a", "c", "x", "d"}, judged) == 4);
    CHECK(first_relevant_rank({"a"}, judged) == 0);
}

TEST_CASE("Recall counts the relevant answers within the depth against all relevant ones") {
    const Judgements judged = {{"b", 1}, {"d", 2}, {"e", 1}, {"x", 0}};
    CHECK(recall({"b", "x", "d", "e"}, judged, 3) == Approx(2.0 / 3));
    CHECK(recall({}, judged, 3) == 0);
    CHECK(recall({"b"}, {}, 3) == 0);
}

TEST_CASE("nDCG divides discounted gains by those of the best order") {
    const Judgements judged = {{"a", 3}, {"b", 2}, {"c", 1}};
    // Gained: 2/log2(2) + 3/log2(4) = 3.5; at best: 3 + 2/log2(3) + 1/2 = 4.76186.
    CHECK(ndcg({"b", "z", "a"}, judged, 10) == Approx(0.735007).margin(1e-6));
    CHECK(ndcg({"a", "b", "c"}, judged, 10) == Approx(1));
    CHECK(ndcg({"a", "b", "c"}, judged, 1) == Approx(1));
    CHECK(ndcg({"z"}, judged, 10) == 0);
}

TEST_CASE("A percentile is the smallest time that at least the share of the calls kept") {
    Latencies times;
    for (const double time : {4.0, 1.0, 3.0, 2.0}) times.add(time);
    CHECK(times.percentile(0.5) == 2);
    CHECK(times.percentile(0.95) == 4);
    CHECK(times.percentile(0.25) == 1);
    CHECK(times.total() == 10);
    CHECK(Latencies().percentile(0.5) == 0);
}
