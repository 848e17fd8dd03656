#include "text/unicode_data.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "text/unicode_tables.h"

using namespace unicode_tables;

CharacterClass general_class(char32_t code_point) {
    // The last run that starts at the code point or before it.
    const std::uint32_t key = static_cast<std::uint32_t>(code_point) << 3 | 7;
    const auto next = std::upper_bound(std::begin(class_runs), std::end(class_runs), key);
    return code_point > 0x10FFFF ? CharacterClass::other : static_cast<CharacterClass>(*std::prev(next) & 7);
}

char32_t small_letter(char32_t code_point) {
    if (code_point < 0x80) return code_point >= 'A' && code_point <= 'Z' ? code_point + 32 : code_point;
    if (code_point > 0x10FFFF) return code_point;
    const auto point = static_cast<std::int32_t>(code_point);
    const auto* run = std::upper_bound(std::begin(lower_runs), std::end(lower_runs), point,
                                       [](std::int32_t value, const auto& entry) { return value < entry[0]; });
    // Runs of every second code point may overlap the next run's first ones: look at the last few that start before.
    for (int looked = 0; looked < 3 && run != std::begin(lower_runs); ++looked) {
        const auto& [first, last, stride, delta] = *--run;
        if (point <= last && (point - first) % stride == 0) return static_cast<char32_t>(point + delta);
    }
    return code_point;
}

char32_t base_letter(char32_t code_point) {
    const auto* entry = std::lower_bound(std::begin(bases), std::end(bases), code_point,
                                         [](const auto& pair, char32_t value) { return pair[0] < value; });
    return entry != std::end(bases) && (*entry)[0] == code_point ? (*entry)[1] : code_point;
}

char32_t composition(char32_t first, char32_t second) {
    const auto* entry = std::lower_bound(std::begin(compositions), std::end(compositions), first,
                                         [second](const auto& row, char32_t value) {
                                             return row[0] < value || (row[0] == value && row[1] < second);
                                         });
    const bool found = entry != std::end(compositions) && (*entry)[0] == first && (*entry)[1] == second;
    return found ? (*entry)[2] : 0;
}
