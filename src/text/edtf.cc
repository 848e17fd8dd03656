#include "text/edtf.h"

#include <utility>

namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

Error fault(std::size_t at, std::string message) { return Error{{"", 0, at + 1}, std::move(message)}; }

// Reads one date of a text, remembering where it is.
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    bool at_end() const { return at_ >= text_.size(); }
    std::size_t at() const { return at_; }
    bool take(char c) {
        if (at_end() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    std::optional<int> digits(std::size_t count) {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = at_ + i;
            if (at >= text_.size() || text_[at] < '0' || text_[at] > '9') return std::nullopt;
            value = value * 10 + (text_[at] - '0');
        }
        at_ += count;
        return value;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

Result<EdtfDate> read_date(Reader& reader) {
    EdtfDate date;
    const auto year = reader.digits(4);
    if (!year) return fault(reader.at(), "expected a year of four figures, as in 2025-04-14");
    date.year = *year;
    if (reader.take('-')) {
        const std::size_t at = reader.at();
        const auto month = reader.digits(2);
        if (!month || *month < 1 || *month > 12) return fault(at, "expected a month from 01 to 12");
        date.month = *month;
        if (reader.take('-')) {
            const std::size_t day_at = reader.at();
            const auto day = reader.digits(2);
            if (!day || *day < 1 || *day > days_in_month(date.year, date.month)) {
                return fault(day_at, "expected a day of that month, from 01 to " +
                                         std::to_string(days_in_month(date.year, date.month)));
            }
            date.day = *day;
        }
    }
    if (reader.take('~')) {
        date.approximate = true;
    } else if (reader.take('?')) {
        date.uncertain = true;
    } else if (reader.take('%')) {
        date.approximate = date.uncertain = true;
    }
    return date;
}

}  // namespace

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil.
Day day_of(int year, int month, int day) {
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const int year_of_era = shifted - era * 400;
    const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

DatePrecision EdtfDate::precision() const {
    if (day > 0) return DatePrecision::day;
    return month > 0 ? DatePrecision::month : DatePrecision::year;
}

DateInterval EdtfDate::days() const {
    const int first_month = month > 0 ? month : 1;
    const int last_month = month > 0 ? month : 12;
    const int last_day = day > 0 ? day : days_in_month(year, last_month);
    return {day_of(year, first_month, day > 0 ? day : 1), day_of(year, last_month, last_day)};
}

DateInterval Edtf::days() const { return {start.days().first, end ? end->days().last : start.days().last}; }

bool Edtf::approximate() const {
    return start.approximate || start.uncertain || (end && (end->approximate || end->uncertain));
}

Result<Edtf> parse_edtf(std::string_view text) {
    Reader reader(text);
    auto start = read_date(reader);
    if (!start.ok()) return start.error();
    Edtf date{start.value(), std::nullopt};
    if (reader.take('/')) {
        const std::size_t at = reader.at();
        auto end = read_date(reader);
        if (!end.ok()) return end.error();
        if (end.value().days().last < date.start.days().first) {
            return fault(at, "expected an end that is not before the start of the interval");
        }
        date.end = end.value();
    }
    if (!reader.at_end()) return fault(reader.at(), "expected the end of the date");
    return date;
}
