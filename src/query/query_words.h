#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "query/query_syntax.h"

// Distinct words beyond this number are left out, with a problem.
inline constexpr std::size_t most_query_words = 64;

// Numbers the distinct words of a query in the order in which they are met.
class QueryWords {
public:
    // The number of the word, old or new; nothing once there are too many.
    std::optional<std::uint32_t> number_of(QueryWord word);

    std::size_t size() const { return words_.size(); }
    const QueryWord& operator[](std::uint32_t number) const { return words_[number]; }
    std::optional<ByteRange> left_out() const { return left_out_; }  // from the first to the last of the words left out

    // The words that the tree names, which gets their new numbers.
    std::vector<QueryWord> take_used(QueryNode& root);

private:
    std::vector<QueryWord> words_;
    std::optional<ByteRange> left_out_;
};
