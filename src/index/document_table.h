#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"
#include "base/typed_id.h"
#include "index/field.h"
#include "text/edtf.h"

// What ranking and sorting ask of each document: the words in its fields, its days, its place among the titles.
class DocumentTable {
public:
    std::uint32_t size() const { return static_cast<std::uint32_t>(first_days_.size()); }
    // Adds a document; the table takes the folded title for the order of titles.
    void push_back(const PerField<std::uint32_t>& lengths, std::optional<DateInterval> days, std::string folded_title);
    // Call once after the last document: orders the titles and computes the averages.
    void finish();

    std::uint32_t length(Field field, DocId doc) const { return lengths_[static_cast<std::size_t>(field)][doc.value]; }
    // Mean over the documents where the field is not empty; 1 where it is empty in all.
    double average_length(Field field) const { return average_lengths_[static_cast<std::size_t>(field)]; }
    std::optional<DateInterval> days(DocId doc) const;
    // 0 for the first title in the order of folded titles; equal titles share no rank but keep the archive's order.
    std::uint32_t title_rank(DocId doc) const { return title_ranks_[doc.value]; }
    std::size_t byte_size() const { return std::size_t{size()} * (field_count + 3) * sizeof(std::uint32_t); }

    void save(BinaryWriter& writer) const;
    static DocumentTable load(BinaryReader& reader);

private:
    void compute_averages();

    PerField<std::vector<std::uint32_t>> lengths_;
    PerField<double> average_lengths_{};
    std::vector<std::uint32_t> first_days_, last_days_;  // two's complement; first > last: undated
    std::vector<std::uint32_t> title_ranks_;
    std::vector<std::string> folded_titles_;  // until finish()
};
