#include "app/timeline.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_archive.h"

TEST_CASE("a timeline has every month from the first document to the last", "[timeline]") {
    const auto periods = make_timeline(Archive::build(sample_corpus()));
    REQUIRE(periods.size() == 3);
    CHECK(periods[0].period == "2024-01");
    CHECK(periods[0].documents == 1);
    CHECK(periods[1].documents == 0);
    CHECK(periods[2].period == "2024-03");
}

TEST_CASE("an archive of many years is counted by year", "[timeline]") {
    Corpus corpus = sample_corpus();
    corpus.documents[2].date = "2014/2015";
    const auto periods = make_timeline(Archive::build(corpus));
    REQUIRE(periods.size() == 11);
    CHECK(periods[0].period == "2014");
    CHECK(periods[1].documents == 1);
    CHECK(periods[10].documents == 2);
}

TEST_CASE("an archive without dates has no timeline", "[timeline]") {
    Corpus corpus = sample_corpus();
    for (Document& document : corpus.documents) document.date.clear();
    const Archive archive = Archive::build(corpus);
    CHECK(make_timeline(archive).empty());
    CHECK(undated_documents(archive) == 3);
}

TEST_CASE("choosing periods opens, extends, narrows and clears a range", "[timeline]") {
    const PeriodRange march = toggle_period({}, "2024-03");
    CHECK(march == PeriodRange{"2024-03", "2024-03"});
    const PeriodRange to_may = toggle_period(march, "2024-05");
    CHECK(to_may == PeriodRange{"2024-03", "2024-05"});
    CHECK(toggle_period(to_may, "2024-01") == PeriodRange{"2024-01", "2024-05"});
    CHECK(toggle_period(to_may, "2024-04") == PeriodRange{"2024-04", "2024-04"});
    CHECK(toggle_period(march, "2024-03") == PeriodRange{});
}

TEST_CASE("a period lies in a range when they overlap", "[timeline]") {
    CHECK(holds_period({"2024-03", "2024-05"}, "2024-04"));
    CHECK(holds_period({"2024-03-15", ""}, "2024-03"));
    CHECK_FALSE(holds_period({"2024-03", "2024-05"}, "2024-06"));
    CHECK_FALSE(holds_period({}, "2024-06"));
}
