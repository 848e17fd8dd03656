#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/flat_lists.h"
#include "index/flat_strings.h"

// The values that each document has in one facet field: a table of values sorted by bytes, and value numbers per document.
class FacetColumn {
public:
    // Values of each document; a repeated value counts once.
    static FacetColumn make(const std::vector<std::vector<std::string>>& values_of_documents);

    std::uint32_t value_count() const { return values_.size(); }
    std::string_view value(std::uint32_t number) const { return values_[number]; }
    // Place of the value in alphabetical order (folded, then by bytes).
    std::uint32_t name_rank(std::uint32_t number) const { return name_ranks_[number]; }
    std::optional<std::uint32_t> find(std::string_view value) const;
    std::span<const std::uint32_t> values_of(std::uint32_t doc) const { return of_documents_[doc]; }
    std::size_t byte_size() const { return values_.byte_size() + of_documents_.byte_size() + name_ranks_.size() * 4; }

    void save(BinaryWriter& writer) const;
    static FacetColumn load(BinaryReader& reader, std::size_t documents);

private:
    FlatStrings values_;
    std::vector<std::uint32_t> name_ranks_;
    FlatLists of_documents_;
};
