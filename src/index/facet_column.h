#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/flat_strings.h"

// The values that each document has in one facet field, as a view of saved bytes: a table of values sorted by bytes, and for each
// document the numbers of its values, in one, two or four bytes each.
class FacetColumn {
public:
    std::uint32_t value_count() const { return values_.size(); }
    std::string_view value(std::uint32_t number) const { return values_[number]; }
    // Place of the value in alphabetical order (folded, then by bytes).
    std::uint32_t name_rank(std::uint32_t number) const { return name_ranks_[number]; }
    std::optional<std::uint32_t> find(std::string_view value) const;

    // Calls visit(number) for each value of the document, ascending.
    template <class Visit>
    void visit(std::uint32_t doc, Visit visit) const {
        if (value_count() == 0) return;
        const std::uint32_t begin = starts_.empty() ? doc : starts_[doc];
        const std::uint32_t end = starts_.empty() ? doc + 1 : starts_[doc + 1];
        for (std::uint32_t at = begin; at < end; ++at) {
            const std::uint32_t number = number_at(at);
            if (number < value_count()) visit(number);
        }
    }

    static FacetColumn load(BinaryReader& reader, std::uint32_t documents);

private:
    std::uint32_t number_at(std::uint32_t at) const;

    FlatStrings values_;
    std::span<const std::uint32_t> name_ranks_;
    std::span<const std::uint32_t> starts_;  // of each document's numbers; empty where each has one, which may be no value
    std::string_view numbers_;
    std::uint32_t width_ = 1;                // bytes of a number
};

// Collects what a FacetColumn reads.
class FacetColumnWriter {
public:
    // The next document's values; a repeated one counts once.
    void add(const std::vector<std::string>& values);
    void save(BinaryWriter& writer) const;

private:
    std::vector<std::vector<std::string>> of_documents_;
};
