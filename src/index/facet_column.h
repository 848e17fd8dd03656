#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/flat_strings.h"
#include "index/number_column.h"

// The values that each document has in one facet field, as a view of saved bytes: a table of values sorted by bytes, and for each
// document the numbers of its values.
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
        const bool several = starts_.size() > 0;
        const std::uint32_t begin = several ? starts_[doc] : doc;
        const std::uint32_t end = several ? starts_[doc + 1] : doc + 1;
        for (std::uint32_t at = begin; at < end; ++at) {
            const std::uint32_t number = numbers_[at];
            if (number < value_count()) visit(number);
        }
    }

    static FacetColumn load(BinaryReader& reader, std::uint32_t documents);

private:
    FlatStrings values_;
    NumberColumn name_ranks_;
    NumberColumn starts_;   // of each document's numbers; empty where each has one, which may be no value
    NumberColumn numbers_;  // of values; no value is their count
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
