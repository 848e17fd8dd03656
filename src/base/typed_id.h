#pragma once

#include <compare>
#include <cstdint>

// A number that names one thing of one kind and converts to no other kind.
template <class Tag>
struct TypedId {
    std::uint32_t value = 0;
    friend auto operator<=>(const TypedId&, const TypedId&) = default;
};

using DocId = TypedId<struct DocTag>;    // position of a document in its corpus, from 0
using TermId = TypedId<struct TermTag>;  // position of a term in an index's dictionary, from 0
