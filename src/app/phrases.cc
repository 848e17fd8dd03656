#include "app/phrases.h"

#include <array>

#include "text/french_typography.h"

namespace {

constexpr std::array<std::string_view, 12> french_months = {
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre"};
constexpr std::array<std::string_view, 12> english_months = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December"};

constexpr std::string_view narrow_no_break_space = "\u202f";
constexpr std::string_view no_break_space = "\u00a0";

bool french(InterfaceLanguage language) { return language == InterfaceLanguage::french; }

std::string_view month_name(int month, InterfaceLanguage language) {
    const auto at = static_cast<std::size_t>(month - 1);
    return french(language) ? french_months[at] : english_months[at];
}

// Without the approximation; without the year where the other end of the interval says it.
std::string plain_date(const EdtfDate& date, bool with_year, InterfaceLanguage language) {
    std::string out;
    if (date.day > 0) {
        out += std::to_string(date.day);
        if (date.day == 1 && french(language)) out += "er";
        out += no_break_space;
    }
    if (date.month > 0) {
        out += month_name(date.month, language);
        if (with_year) out += ' ';
    }
    if (with_year || date.month == 0) out += std::to_string(date.year);
    return out;
}

std::string counted(std::uint32_t count, std::string_view one, std::string_view many, InterfaceLanguage language) {
    const bool singular = french(language) ? count < 2 : count == 1;
    std::string out = number(count, language);
    out += no_break_space;
    out += singular ? one : many;
    return out;
}

}  // namespace

std::string number(std::uint32_t value, InterfaceLanguage language) {
    const std::string digits = std::to_string(value);
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) out += french(language) ? narrow_no_break_space : ",";
        out += digits[i];
    }
    return out;
}

std::string document_count(std::uint32_t count, InterfaceLanguage language) {
    return counted(count, "document", "documents", language);
}

std::string result_count(std::uint32_t count, InterfaceLanguage language) {
    if (count == 0) return french(language) ? "Aucun résultat" : "No results";
    return french(language) ? counted(count, "résultat", "résultats", language)
                            : counted(count, "result", "results", language);
}

std::string hit_phrase(std::uint32_t count, InterfaceLanguage language) {
    return french(language) ? counted(count, "occurrence", "occurrences", language) : counted(count, "hit", "hits", language);
}

std::string rank_of(std::uint32_t rank, std::uint32_t total, InterfaceLanguage language) {
    std::string out = number(rank, language);
    out += french(language) ? " sur " : " of ";
    return out + number(total, language);
}

std::string date_phrase(const Edtf& date, InterfaceLanguage language) {
    std::string out;
    if (date.approximate()) out = french(language) ? "vers " : "circa ";
    if (!date.end) return out + plain_date(date.start, true, language);
    const bool one_year = date.start.year == date.end->year && date.start.month > 0 && date.end->month > 0;
    out += plain_date(date.start, !one_year, language);
    out += " – ";
    return out + plain_date(*date.end, true, language);
}

std::string date_phrase(std::string_view edtf, InterfaceLanguage language) {
    const auto date = parse_edtf(edtf);
    if (date.ok()) return date_phrase(date.value(), language);
    return french(language) ? "Date inconnue" : "Unknown date";
}

std::string month_phrase(int year, int month, InterfaceLanguage language) {
    EdtfDate date;
    date.year = year;
    date.month = month;
    return plain_date(date, true, language);
}

std::string citation(const Document& document, std::string_view publisher, std::string_view address,
                     InterfaceLanguage language) {
    std::string out;
    for (const std::string& author : document.authors) out += (out.empty() ? "" : ", ") + author;
    if (!out.empty()) out += ", ";
    out += french(language) ? "« " + document.title + " »" : "“" + document.title + "”";
    if (!document.label.empty()) out += ", " + document.label;
    if (!publisher.empty()) {
        out += ", ";
        out += publisher;
    }
    if (!document.date.empty()) out += ", " + date_phrase(document.date, language);
    out += ".";
    if (!address.empty()) {
        out += ' ';
        out += address;
    }
    return french(language) ? french_spacing(out) : out;
}
