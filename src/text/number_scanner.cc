#include "text/number_scanner.h"

#include "text/character.h"
#include "text/language_table.h"
#include "text/utf8.h"

namespace {

bool is_digit(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

std::size_t count_digits(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (is_digit(text, at + count)) ++count;
    return count;
}

bool is_mark(std::string_view text, std::size_t at) {
    return at < text.size() && (text[at] == '.' || text[at] == ',');
}

struct Number {
    std::size_t begin, end;
    std::string& digits;
};

// Bytes of the group separator at `at`, 0 where there is none.
std::size_t separator_at(std::string_view text, std::size_t at, char mark) {
    if (at >= text.size()) return 0;
    if (text[at] == mark) return 1;
    const CodePoint point = decode_utf8(text, at);
    return is_white_space(point.value) && point.value != '\n' && point.value != '\r' ? point.bytes : 0;
}

bool letter_follows(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const char32_t point = decode_utf8(text, at).value;
    const CharacterClass next = is_unspaced(point) ? CharacterClass::other : character_class(point);
    return next == CharacterClass::letter || next == CharacterClass::digit;
}

void take_groups(std::string_view text, char mark, Number& number) {
    std::size_t separator = separator_at(text, number.end, mark);
    // One kind of separator in one number: «1.000 000» is two numbers.
    const std::string_view first = text.substr(number.end, separator);
    while (separator > 0 && text.substr(number.end, separator) == first &&
           count_digits(text, number.end + separator) == 3 && !letter_follows(text, number.end + separator + 3)) {
        number.digits += text.substr(number.end + separator, 3);
        number.end += separator + 3;
        separator = separator_at(text, number.end, mark);
    }
}

// A decimal mark with digits behind it; the group mark too where it groups nothing («3.5» in French).
void take_decimals(std::string_view text, const LanguageRow& language, Number& number) {
    if (number.end >= text.size()) return;
    if (text[number.end] != language.decimal_mark && text[number.end] != language.group_mark) return;
    const std::size_t digits = count_digits(text, number.end + 1);
    const std::size_t after = number.end + 1 + digits;
    // 14.04.2025 and 1,2,3 are no decimals, neither at their beginning nor from their second number on.
    const bool goes_on = is_mark(text, after) && is_digit(text, after + 1);
    const bool comes_from = number.begin >= 2 && is_mark(text, number.begin - 1) && is_digit(text, number.begin - 2);
    if (digits == 0 || goes_on || comes_from) return;
    number.digits += ',';
    number.digits += text.substr(number.end + 1, digits);
    number.end += 1 + digits;
}

}  // namespace

std::size_t scan_number(std::string_view text, std::size_t at, Language language, std::string& digits) {
    const std::size_t leading = count_digits(text, at);
    if (leading == 0) return 0;
    digits.assign(text.substr(at, leading));
    Number number{at, at + leading, digits};
    const LanguageRow& row = row_of(language);
    if (leading <= 3) take_groups(text, row.group_mark, number);
    take_decimals(text, row, number);
    return letter_follows(text, number.end) ? 0 : number.end;
}
