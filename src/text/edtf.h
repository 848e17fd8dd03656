#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

// Extended Date/Time Format (ISO 8601-2, https://www.loc.gov/standards/datetime/), level 0 and the part of level 1 that
// archives use: 2025, 2025-04, 2025-04-14, each with ~ (approximate), ? (uncertain) or % (both), and intervals A/B.

// Days since 1970-01-01 in the proleptic Gregorian calendar.
using Day = std::int32_t;

struct DateInterval {
    Day first = 0;
    Day last = 0;  // inclusive
    friend bool operator==(const DateInterval&, const DateInterval&) = default;
};

enum class DatePrecision { year, month, day };

// One end of an EDTF value as written.
struct EdtfDate {
    int year = 0;
    int month = 0;  // 0: not given
    int day = 0;    // 0: not given
    bool approximate = false;
    bool uncertain = false;

    DatePrecision precision() const;
    DateInterval days() const;
};

struct Edtf {
    EdtfDate start;
    std::optional<EdtfDate> end;  // only for an interval

    DateInterval days() const;
    bool approximate() const;
};

// The error names the column in `text` (counted from 1) and what was expected. An empty text is an error here: the
// caller decides what an absent date means.
Result<Edtf> parse_edtf(std::string_view text);

Day day_of(int year, int month, int day);
