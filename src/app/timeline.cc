#include "app/timeline.h"

#include <algorithm>
#include <limits>

#include "text/edtf.h"

namespace {

constexpr int months_shown_at_most = 48;

struct MonthSpan {
    int first = 0, last = 0;  // year * 12 + month - 1
};

MonthSpan months_of(const Edtf& date) {
    const EdtfDate& end = date.end ? *date.end : date.start;
    const int first = date.start.year * 12 + (date.start.month > 0 ? date.start.month - 1 : 0);
    const int last = end.year * 12 + (end.month > 0 ? end.month - 1 : 11);
    return {first, std::max(first, last)};
}

std::vector<MonthSpan> dated_spans(const Archive& archive) {
    std::vector<MonthSpan> spans;
    for (std::uint32_t doc = 0; doc < archive.document_count(); ++doc) {
        const Document document = archive.document(DocId{doc});
        if (const auto date = parse_edtf(document.date); date.ok()) spans.push_back(months_of(date.value()));
    }
    return spans;
}

std::string four_digits(int year) {
    const std::string digits = std::to_string(year);
    return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

std::string month_name(int month) {
    const int number = month % 12 + 1;
    return four_digits(month / 12) + (number < 10 ? "-0" : "-") + std::to_string(number);
}

std::optional<DateInterval> days_of(const std::string& edtf) {
    const auto date = parse_edtf(edtf);
    return date.ok() ? std::optional(date.value().days()) : std::nullopt;
}

}  // namespace

std::vector<TimelinePeriod> make_timeline(const Archive& archive) {
    const std::vector<MonthSpan> spans = dated_spans(archive);
    if (spans.empty()) return {};
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    for (const MonthSpan& span : spans) {
        first = std::min(first, span.first);
        last = std::max(last, span.last);
    }
    const int unit = last - first < months_shown_at_most ? 1 : 12;
    const int begin = first / unit;
    const auto count = static_cast<std::size_t>(last / unit - begin + 1);
    if (count < 2) return {};
    std::vector<TimelinePeriod> periods(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int at = begin + static_cast<int>(i);
        periods[i].period = unit == 1 ? month_name(at) : four_digits(at);
    }
    for (const MonthSpan& span : spans) {
        for (int at = span.first / unit; at <= span.last / unit; ++at) {
            ++periods[static_cast<std::size_t>(at - begin)].documents;
        }
    }
    return periods;
}

std::uint32_t undated_documents(const Archive& archive) {
    return archive.document_count() - static_cast<std::uint32_t>(dated_spans(archive).size());
}

PeriodRange toggle_period(const PeriodRange& range, const std::string& period) {
    if (range.from.empty() && range.to.empty()) return {period, period};
    if (range.from == period && range.to == period) return {};
    const auto chosen = days_of(period);
    const auto from = days_of(range.from);
    const auto to = days_of(range.to);
    if (chosen && from && chosen->first < from->first) return {period, range.to};
    if (chosen && to && chosen->last > to->last) return {range.from, period};
    return {period, period};
}

bool holds_period(const PeriodRange& range, const std::string& period) {
    if (range.from.empty() && range.to.empty()) return false;
    const auto days = days_of(period);
    const auto from = days_of(range.from);
    const auto to = days_of(range.to);
    return days && (!from || days->last >= from->first) && (!to || days->first <= to->last);
}
