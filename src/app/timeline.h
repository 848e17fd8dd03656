#pragma once

#include <string>
#include <vector>

#include "query/archive.h"

// The archive's documents over time, as bars of a month or, for archives of more than four years, of a year.
struct TimelinePeriod {
    std::string period;           // EDTF: "2025-04" or "2025"
    std::uint32_t documents = 0;  // that may date from it (a document dated by an interval counts in each of its periods)
};

// Every period from the first dated document to the last, gaps included; empty when fewer than two would stand.
std::vector<TimelinePeriod> make_timeline(const Archive& archive);

// The number of documents without a date.
std::uint32_t undated_documents(const Archive& archive);

// [from, to] after the visitor chose `period`: a first choice is a range of one period, a second one outside extends
// the range to it, one inside narrows the range to it, and choosing the only period again clears it.
struct PeriodRange {
    std::string from, to;
    friend bool operator==(const PeriodRange&, const PeriodRange&) = default;
};
PeriodRange toggle_period(const PeriodRange& range, const std::string& period);

// Whether the period overlaps the range; an empty end is open, but an empty range holds nothing.
bool holds_period(const PeriodRange& range, const std::string& period);
