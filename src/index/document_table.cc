#include "index/document_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

constexpr DateInterval undated = {1, 0};

}  // namespace

void DocumentTable::push_back(const PerField<std::uint32_t>& lengths, std::optional<DateInterval> days,
                              std::string folded_title) {
    for (std::size_t f = 0; f < field_count; ++f) lengths_[f].push_back(lengths[f]);
    const DateInterval stored = days.value_or(undated);
    first_days_.push_back(static_cast<std::uint32_t>(stored.first));
    last_days_.push_back(static_cast<std::uint32_t>(stored.last));
    folded_titles_.push_back(std::move(folded_title));
}

void DocumentTable::finish() {
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return folded_titles_[a] < folded_titles_[b]; });
    title_ranks_.resize(size());
    for (std::uint32_t rank = 0; rank < size(); ++rank) title_ranks_[order[rank]] = rank;
    folded_titles_ = {};
    compute_averages();
}

void DocumentTable::compute_averages() {
    for (std::size_t f = 0; f < field_count; ++f) {
        double sum = 0;
        double filled = 0;
        for (const std::uint32_t length : lengths_[f]) {
            sum += length;
            filled += length > 0;
        }
        average_lengths_[f] = filled > 0 ? sum / filled : 1;
    }
}

std::optional<DateInterval> DocumentTable::days(DocId doc) const {
    const DateInterval interval = {static_cast<Day>(first_days_[doc.value]), static_cast<Day>(last_days_[doc.value])};
    if (interval.first > interval.last) return std::nullopt;
    return interval;
}

void DocumentTable::save(BinaryWriter& writer) const {
    writer.u32s(first_days_);
    writer.u32s(last_days_);
    writer.u32s(title_ranks_);
    for (const auto& lengths : lengths_) writer.u32s(lengths);
}

DocumentTable DocumentTable::load(BinaryReader& reader) {
    DocumentTable out;
    out.first_days_ = reader.u32s();
    const auto column = [&] {
        std::vector<std::uint32_t> values = reader.u32s();
        reader.require(values.size() == out.size(), "a value for each document");
        return values;
    };
    out.last_days_ = column();
    out.title_ranks_ = column();
    for (auto& lengths : out.lengths_) lengths = column();
    out.compute_averages();
    return out;
}
