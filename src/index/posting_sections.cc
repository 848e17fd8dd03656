#include "index/posting_sections.h"

#include "index/position_writer.h"
#include "index/posting_writer.h"

namespace {

// Counts the positions by field; those that are too many for a field are dropped.
FieldFrequencies frequencies_of(const std::vector<Position>& positions, std::vector<Position>* kept) {
    FieldFrequencies row;
    for (const Position position : positions) {
        std::uint32_t& count = row.counts[field_number(position)];
        if (count == most_occurrences) continue;
        ++count;
        if (kept != nullptr) kept->push_back(position);
    }
    return row;
}

}  // namespace

void PostingSections::count(const OccurrenceList& occurrences) {
    occurrences.visit([this](std::uint32_t, const std::vector<Position>& positions) {
        counter_.count(frequencies_of(positions, nullptr));
    });
}

const FrequencyTable& PostingSections::frequencies() {
    if (table_.size() == 0) table_ = counter_.table(row_of_);
    return table_;
}

void PostingSections::append(const OccurrenceList& occurrences, Term& term) {
    const FrequencyTable& table = frequencies();
    docs_.clear(), rows_.clear(), counts_.clear(), weights_.clear(), places_.clear();
    occurrences.visit([&](std::uint32_t doc, const std::vector<Position>& positions) {
        const FieldFrequencies frequencies = frequencies_of(positions, &places_);
        docs_.push_back(doc);
        rows_.push_back(row_of_[counter_.number(frequencies)]);
        counts_.push_back(table.total(rows_.back()));
        weights_.push_back(documents_.weighted_frequency(frequencies, doc));
    });
    term.documents = static_cast<std::uint32_t>(docs_.size());
    term.spans = occurrences.spans();
    term.postings.begin = static_cast<std::uint32_t>(postings_.size());
    append_postings(postings_, documents_.size(), docs_, rows_, weights_);
    term.postings.end = static_cast<std::uint32_t>(postings_.size());
    term.positions.begin = static_cast<std::uint32_t>(positions_.size());
    append_positions(positions_, places_, counts_, term.spans);
    term.positions.end = static_cast<std::uint32_t>(positions_.size());
}
