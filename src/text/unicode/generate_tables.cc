// Runs on the machine that builds: writes, from utf8proc's data, the few Unicode tables that the text pipeline needs, as a C++
// header on standard output. utf8proc itself would be a third of the WebAssembly module; tests/text/unicode_test.cc
// compares the tables with it for every code point.
//
// A table is rows of numbers, sorted by the first. Written is each number's difference from the one above it, the sign in the lowest
// bit, in bytes of seven bits, the lowest first, with the highest bit set in all but the last: half as long when compressed.
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace {

constexpr utf8proc_int32_t last_code_point = 0x10FFFF;
constexpr utf8proc_int32_t last_of_plane_0 = 0xFFFF;

// The numbers of CharacterClass in src/text/character.h.
int class_of(utf8proc_int32_t point) {
    switch (utf8proc_category(point)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO: return 0;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL: return 1;
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ME: return 2;
        default: return 3;
    }
}

using Row = std::array<std::int32_t, 4>;

void write_number(std::int32_t value) {
    auto rest = static_cast<std::uint32_t>(value < 0 ? -value : value) << 1 | (value < 0 ? 1U : 0U);
    for (; rest > 0x7F; rest >>= 7) std::printf("%u,", (rest & 0x7F) | 0x80);
    std::printf("%u,", rest);
}

void write_table(const char* name, std::size_t columns, const std::vector<Row>& rows) {
    std::printf("inline constexpr std::uint8_t %s[] = {\n", name);
    Row above{};
    for (const Row& row : rows) {
        for (std::size_t column = 0; column < columns; ++column) write_number(row[column] - above[column]);
        std::puts("");
        above = row;
    }
    std::puts("};");
}

void write_classes() {
    std::puts("// Runs of one class: first code point, class (0 letter, 1 digit, 2 mark, 3 other).");
    std::vector<Row> rows;
    for (utf8proc_int32_t point = 0; point <= last_code_point; ++point) {
        const int kind = class_of(point);
        if (rows.empty() || kind != rows.back()[1]) rows.push_back({point, kind});
    }
    write_table("class_runs", 2, rows);
}

void write_lower_case() {
    std::puts("// first, last, every how many, what to add for the small letter.");
    std::vector<Row> runs;
    for (utf8proc_int32_t point = 0x80; point <= last_code_point; ++point) {
        const utf8proc_int32_t delta = utf8proc_tolower(point) - point;
        if (delta == 0) continue;
        if (!runs.empty() && runs.back()[3] == delta) {
            auto& [first, last, stride, added] = runs.back();
            const utf8proc_int32_t step = point - last;
            if (step <= 2 && (first == last || step == stride)) {
                stride = step;
                last = point;
                continue;
            }
        }
        runs.push_back({point, point, 1, delta});
    }
    write_table("lower_runs", 4, runs);
}

bool is_hangul_or_ideograph(utf8proc_int32_t point) {
    return (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF);
}

void write_bases() {
    std::puts("// Plane 0: a letter and what is left of it without its marks.");
    std::vector<Row> rows;
    for (utf8proc_int32_t point = 0x80; point <= last_of_plane_0; ++point) {
        if (is_hangul_or_ideograph(point) || class_of(point) == 2 || (point >= 0xD800 && point <= 0xDFFF)) continue;
        std::array<utf8proc_int32_t, 8> parts{};
        int boundary = 0;
        const auto count = utf8proc_decompose_char(point, parts.data(), 8,
                                                   static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK),
                                                   &boundary);
        if (count == 1 && parts[0] != point && parts[0] <= last_of_plane_0) rows.push_back({point, parts[0]});
    }
    write_table("bases", 2, rows);
}

// Pairs that canonical composition joins, in the order of (first, second).
void write_compositions() {
    std::vector<Row> pairs;
    for (utf8proc_int32_t point = 0xC0; point < 0x2000; ++point) {
        std::array<utf8proc_int32_t, 8> parts{};
        int boundary = 0;
        const auto count = utf8proc_decompose_char(point, parts.data(), 8, UTF8PROC_DECOMPOSE, &boundary);
        if (count < 2) continue;
        // The last mark joins what the others compose to.
        std::array<utf8proc_int32_t, 8> rest = parts;
        const auto shorter = utf8proc_normalize_utf32(rest.data(), count - 1, UTF8PROC_COMPOSE);
        std::array<utf8proc_int32_t, 8> whole = parts;
        const auto composed = utf8proc_normalize_utf32(whole.data(), count, UTF8PROC_COMPOSE);
        const auto mark = parts[static_cast<std::size_t>(count - 1)];
        if (shorter == 1 && composed == 1 && whole[0] == point) pairs.push_back({rest[0], mark, point});
    }
    std::sort(pairs.begin(), pairs.end());
    std::puts("// first, second, composed.");
    write_table("compositions", 3, pairs);
}

}  // namespace

int main() {
    std::puts("#pragma once\n\n// Generated by src/text/unicode/generate_tables.cc from utf8proc.\n\n#include <cstdint>\n");
    std::puts("namespace unicode_tables {\n");
    write_classes();
    write_lower_case();
    write_bases();
    write_compositions();
    std::puts("\n}  // namespace unicode_tables");
    return 0;
}
