#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"
#include "base/typed_id.h"
#include "index/field.h"
#include "index/field_frequencies.h"
#include "index/number_column.h"
#include "text/edtf.h"

// A field's length in one byte: exact up to 127 words, beyond in sixteenths of an octave, up to 32 000.
std::uint8_t length_code(std::uint32_t words);
double length_of_code(std::uint8_t code);

// What ranking, sorting and date filters ask of each document, as a view of saved bytes.
class DocumentTable {
public:
    std::uint32_t size() const { return first_days_.size(); }
    std::optional<DateInterval> days(DocId doc) const;
    // First and last day of each document; where the first is later than the last, the document is undated.
    Day first_day(std::uint32_t doc) const { return static_cast<Day>(first_days_[doc] - day_zero); }
    Day last_day(std::uint32_t doc) const { return static_cast<Day>(first_days_[doc] - day_zero + days_[doc] - 1); }
    // 0 for the first title in the order of folded titles; equal titles share no rank but keep the archive's order.
    std::uint32_t title_rank(DocId doc) const { return title_ranks_[doc.value]; }

    // The occurrences of a term in a document, weighed by field and field length: the f of BM25F (weights.h). Only the fields of
    // `fields` count; it costs less where those without any are not among them.
    float weighted_frequency(const FieldFrequencies& row, std::uint32_t doc, FieldMask fields = any_field) const {
        float sum = 0;
        for (unsigned rest = fields; rest != 0; rest &= rest - 1) {
            const auto field = static_cast<std::size_t>(std::countr_zero(rest));
            sum += weight(field, doc) * static_cast<float>(row.counts[field]);
        }
        return sum;
    }
    // What one occurrence in the field counts.
    float weight(std::size_t field, std::uint32_t doc) const {
        return has_lengths(field) ? weights(field)[doc] : 0;
    }

    // The weights of one field for many documents. REQUIRES: the field is not empty in all documents.
    class FieldWeights {
    public:
        float operator[](std::uint32_t doc) const { return weights_[static_cast<unsigned char>(length_codes_[doc])]; }

    private:
        friend class DocumentTable;
        FieldWeights(const char* length_codes, const float* weights) : length_codes_(length_codes), weights_(weights) {}
        const char* length_codes_;
        const float* weights_;
    };
    bool has_lengths(std::size_t field) const { return !length_codes_[field].empty(); }
    FieldWeights weights(std::size_t field) const { return {length_codes_[field].data(), weights_[field].data()}; }

    static DocumentTable load(BinaryReader& reader);

private:
    friend class DocumentTableWriter;
    static constexpr std::uint32_t day_zero = 1u << 31;  // 1970-01-01 in the column, whose numbers have no sign

    NumberColumn first_days_;
    NumberColumn days_;        // how many, 0 where the document is undated
    NumberColumn title_ranks_;
    PerField<std::string_view> length_codes_;     // empty where the field is empty in all documents
    PerField<std::array<float, 256>> weights_{};  // of each length code
};

// Collects what a DocumentTable reads.
class DocumentTableWriter {
public:
    std::uint32_t size() const { return static_cast<std::uint32_t>(first_days_.size()); }
    void add(const PerField<std::uint32_t>& lengths, std::optional<DateInterval> days, std::string folded_title);
    void save(BinaryWriter& writer) const;

private:
    std::vector<std::uint32_t> title_ranks() const;
    void save_lengths(BinaryWriter& writer, std::size_t field) const;

    std::vector<std::uint32_t> first_days_, days_;
    std::vector<std::string> folded_titles_;
    PerField<std::string> length_codes_;
    PerField<std::uint64_t> words_{};
    PerField<std::uint32_t> filled_{};
};
