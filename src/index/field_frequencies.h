#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "base/binary_reader.h"
#include "base/binary_writer.h"
#include "index/field.h"

// How often a term stands in each field of one document.
struct FieldFrequencies {
    PerField<std::uint32_t> counts{};

    std::uint32_t total() const {
        std::uint32_t sum = 0;
        for (const std::uint32_t count : counts) sum += count;
        return sum;
    }
    FieldMask mask() const {
        unsigned mask = 0;
        for (std::size_t field = 0; field < field_count; ++field) mask |= counts[field] > 0 ? 1u << field : 0;
        return static_cast<FieldMask>(mask);
    }
    friend bool operator==(const FieldFrequencies&, const FieldFrequencies&) = default;
};

// Occurrences of a term in one field of one document beyond this number are not indexed.
inline constexpr std::uint32_t most_occurrences = 4095;

// The different frequencies of an index, the commonest first: a posting holds a number into this table, nearly always 0.
class FrequencyTable {
public:
    std::uint32_t size() const { return static_cast<std::uint32_t>(rows_.size()); }
    const FieldFrequencies& operator[](std::uint32_t number) const { return rows_[number]; }
    // Occurrences in all fields.
    std::uint32_t total(std::uint32_t number) const { return totals_[number]; }
    FieldMask mask(std::uint32_t number) const { return masks_[number]; }
    // A field of the commonest frequencies: where most occurrences are.
    std::size_t common_field() const { return common_field_; }
    // Occurrences in the common field where there are none in others, otherwise 0. One for each number.
    const float* common_occurrences() const { return common_.data(); }

    void push_back(const FieldFrequencies& row);  // REQUIRES: row.total() > 0

    void save(BinaryWriter& writer) const;
    static FrequencyTable load(BinaryReader& reader);

private:
    std::vector<FieldFrequencies> rows_;
    std::vector<std::uint32_t> totals_;
    std::vector<FieldMask> masks_;
    std::size_t common_field_ = 0;
    std::vector<float> common_;
};

// Counts frequencies while postings are made, to number them by how common they are.
class FrequencyCounter {
public:
    // The number of the frequencies in order of first appearance.
    std::uint32_t count(const FieldFrequencies& row);
    // The same for frequencies that were counted before, without counting.
    std::uint32_t number(const FieldFrequencies& row) const { return numbers_.find(row)->second; }
    // The table, commonest first, and for each number of count() its row there.
    FrequencyTable table(std::vector<std::uint32_t>& row_of) const;

private:
    struct Hash {
        std::size_t operator()(const FieldFrequencies& row) const {
            std::size_t hash = 0;
            for (const std::uint32_t value : row.counts) hash = hash * 4099 + value;
            return hash;
        }
    };
    std::unordered_map<FieldFrequencies, std::uint32_t, Hash> numbers_;
    std::vector<FieldFrequencies> rows_;
    std::vector<std::uint32_t> uses_;
};
