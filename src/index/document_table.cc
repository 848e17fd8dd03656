#include "index/document_table.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/integer_power.h"
#include "base/sorted_order.h"
#include "index/weights.h"

namespace {

constexpr std::uint32_t largest_exact = 127;
constexpr double half_a_step = 1.0218971486541166;  // 32 to the octave

// So many half steps beyond largest_exact.
double longer_length(std::uint32_t half_steps) { return largest_exact * integer_power(half_a_step, half_steps); }

std::uint32_t bits_of(float value) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

}  // namespace

std::uint8_t length_code(std::uint32_t words) {
    if (words <= largest_exact) return static_cast<std::uint8_t>(words);
    std::uint32_t steps = 0;
    while (largest_exact + steps < 255 && words >= longer_length(2 * steps + 1)) ++steps;
    return static_cast<std::uint8_t>(largest_exact + steps);
}

double length_of_code(std::uint8_t code) { return code <= largest_exact ? code : longer_length(2 * (code - largest_exact)); }

std::optional<DateInterval> DocumentTable::days(DocId doc) const {
    const DateInterval interval = {first_day(doc.value), last_day(doc.value)};
    if (interval.first > interval.last) return std::nullopt;
    return interval;
}

DocumentTable DocumentTable::load(BinaryReader& reader) {
    DocumentTable out;
    const NumberColumn first_days = NumberColumn::load(reader);
    reader.require(first_days.size() <= reader.remaining(), "at most as many documents as there are bytes left");
    for (NumberColumn* column : {&out.days_, &out.title_ranks_}) {
        *column = NumberColumn::load(reader);
        reader.require(column->size() == first_days.size(), "a value for each document");
    }
    for (std::size_t field = 0; field < field_count; ++field) {
        const float average = reader.f32();
        reader.require(average > 0 && average < 1e9f, "the mean length of a field");
        const std::string_view codes = reader.text();
        reader.require(codes.empty() || codes.size() == first_days.size(), "a length for each document");
        out.length_codes_[field] = codes;
        const FieldWeight& rule = field_weights[field];
        for (std::size_t code = 0; code < 256; ++code) {
            const double length = length_of_code(static_cast<std::uint8_t>(code)) / static_cast<double>(average);
            out.weights_[field][code] = static_cast<float>(rule.boost / (1 - rule.length + rule.length * length));
        }
    }
    if (!reader.ok()) return DocumentTable();
    out.first_days_ = first_days;
    return out;
}

void DocumentTableWriter::add(const PerField<std::uint32_t>& lengths, std::optional<DateInterval> days,
                              std::string folded_title) {
    for (std::size_t field = 0; field < field_count; ++field) {
        length_codes_[field] += static_cast<char>(length_code(lengths[field]));
        words_[field] += lengths[field];
        filled_[field] += lengths[field] > 0;
    }
    // The first day of an undated document is the one before: it widens no column.
    const Day undated = first_days_.empty() ? 0 : static_cast<Day>(first_days_.back() - DocumentTable::day_zero);
    const auto first = static_cast<std::uint32_t>(days ? days->first : undated);
    first_days_.push_back(first + DocumentTable::day_zero);
    days_.push_back(days ? static_cast<std::uint32_t>(days->last) - first + 1 : 0);
    folded_titles_.push_back(std::move(folded_title));
}

std::vector<std::uint32_t> DocumentTableWriter::title_ranks() const {
    const auto order = sorted_order(size(), [this](std::uint32_t a, std::uint32_t b) { return folded_titles_[a] < folded_titles_[b]; });
    std::vector<std::uint32_t> ranks(size());
    for (std::uint32_t rank = 0; rank < size(); ++rank) ranks[order[rank]] = rank;
    return ranks;
}

// The mean over the documents where the field is not empty (1 where there is none), and the lengths unless all are 0.
void DocumentTableWriter::save_lengths(BinaryWriter& writer, std::size_t field) const {
    const bool used = filled_[field] > 0;
    const double average = used ? static_cast<double>(words_[field]) / filled_[field] : 1;
    writer.u32(bits_of(static_cast<float>(average)));
    writer.text(used ? std::string_view(length_codes_[field]) : std::string_view());
}

void DocumentTableWriter::save(BinaryWriter& writer) const {
    NumberColumn::save(writer, first_days_);
    NumberColumn::save(writer, days_);
    NumberColumn::save(writer, title_ranks());
    for (std::size_t field = 0; field < field_count; ++field) save_lengths(writer, field);
}
