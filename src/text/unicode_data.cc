#include "text/unicode_data.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "text/unicode_tables.h"

namespace {

// A table as unicode/generate_tables.cc packs it: rows of numbers, sorted by the first.
class Table {
public:
    Table(std::span<const std::uint8_t> packed, std::size_t columns) : columns_(columns) {
        numbers_.resize(columns);  // the row above the first is zeros
        std::uint32_t value = 0;
        unsigned shift = 0;
        for (const std::uint8_t byte : packed) {
            value |= (byte & 0x7FU) << shift;
            shift += 7;
            if (byte > 0x7F) continue;
            const auto size = static_cast<std::int32_t>(value >> 1);
            numbers_.push_back(numbers_[numbers_.size() - columns] + ((value & 1) != 0 ? -size : size));
            value = shift = 0;
        }
    }

    // How many rows start at `first` or before it, the row of zeros included.
    std::size_t rows_to(std::int32_t first) const {
        std::size_t begin = 1;
        for (std::size_t end = numbers_.size() / columns_; begin < end;) {
            const std::size_t middle = begin + (end - begin) / 2;
            if (row(middle)[0] <= first) {
                begin = middle + 1;
            } else {
                end = middle;
            }
        }
        return begin;
    }

    const std::int32_t* row(std::size_t number) const { return &numbers_[number * columns_]; }

private:
    std::size_t columns_;
    std::vector<std::int32_t> numbers_;
};

constexpr char32_t last_code_point = 0x10FFFF;

}  // namespace

CharacterClass general_class(char32_t code_point) {
    static const Table table(unicode_tables::class_runs, 2);
    if (code_point > last_code_point) return CharacterClass::other;
    return static_cast<CharacterClass>(table.row(table.rows_to(static_cast<std::int32_t>(code_point)) - 1)[1]);
}

char32_t small_letter(char32_t code_point) {
    if (code_point < 0x80) return code_point >= 'A' && code_point <= 'Z' ? code_point + 32 : code_point;
    if (code_point > last_code_point) return code_point;
    static const Table table(unicode_tables::lower_runs, 4);
    const auto point = static_cast<std::int32_t>(code_point);
    std::size_t row = table.rows_to(point);
    // Runs of every second code point may overlap the next run's first ones: look at the last few that start before.
    for (int looked = 0; looked < 3 && row > 1; ++looked) {
        const std::int32_t* run = table.row(--row);
        if (point <= run[1] && (point - run[0]) % run[2] == 0) return static_cast<char32_t>(point + run[3]);
    }
    return code_point;
}

char32_t base_letter(char32_t code_point) {
    static const Table table(unicode_tables::bases, 2);
    if (code_point > last_code_point) return code_point;
    const auto point = static_cast<std::int32_t>(code_point);
    const std::int32_t* row = table.row(table.rows_to(point) - 1);
    return row[0] == point ? static_cast<char32_t>(row[1]) : code_point;
}

char32_t composition(char32_t first, char32_t second) {
    static const Table table(unicode_tables::compositions, 3);
    if (first == 0 || first > last_code_point) return 0;
    const auto letter = static_cast<std::int32_t>(first);
    // All marks of one letter are neighbours.
    for (std::size_t row = table.rows_to(letter) - 1; table.row(row)[0] == letter; --row) {
        if (static_cast<char32_t>(table.row(row)[1]) == second) return static_cast<char32_t>(table.row(row)[2]);
    }
    return 0;
}
