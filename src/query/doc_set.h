#pragma once

#include <cstdint>
#include <span>
#include <vector>

// Documents by number, ascending, without repetition.
using DocSet = std::vector<std::uint32_t>;
using DocSpan = std::span<const std::uint32_t>;

DocSet all_documents(std::uint32_t count);
DocSet intersect(DocSpan a, DocSpan b);  // gallops through the longer one
DocSet unite(const std::vector<DocSpan>& sets, std::uint32_t document_count);
DocSet subtract(DocSpan from, DocSpan what);

// Index in [from, docs.size()) of the first document that is not below `doc`. Cost: logarithmic in the distance.
std::size_t seek(DocSpan docs, std::size_t from, std::uint32_t doc);
