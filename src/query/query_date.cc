#include "query/query_date.h"

std::optional<DateInterval> query_days(std::string_view text) {
    const bool open_start = text.starts_with("../");
    const bool open_end = text.ends_with("/..");
    if (open_start && open_end) return std::nullopt;
    if (open_start) text.remove_prefix(3);
    if (open_end) text.remove_suffix(3);
    const auto date = parse_edtf(text);
    if (!date.ok() || ((open_start || open_end) && date.value().end)) return std::nullopt;
    DateInterval days = date.value().days();
    if (open_start) days.first = day_of(0, 1, 1);
    if (open_end) days.last = day_of(9999, 12, 31);
    return days;
}
