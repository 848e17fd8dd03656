#pragma once

#include <optional>
#include <string_view>

#include "text/edtf.h"

// The days of a `date:` value: EDTF (text/edtf.h), or an interval that is open at one end, as in EDTF level 1:
// «2025/..» and «../2025». An open end is the first or the last day that EDTF's four-figure years can say. Nothing where it is no date.
std::optional<DateInterval> query_days(std::string_view text);
