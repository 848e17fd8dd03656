#include "query/word_positions.h"

#include <algorithm>
#include <utility>

WordPositions::WordPositions(const Index& index, const WordPostings& word) : index_(index), word_(word) {
    lists_.reserve(word.stored_terms());
    for (std::size_t i = 0; i < word.stored_terms(); ++i) {
        lists_.push_back({word.cursor(i), index.positions(word.terms()[i].location)});
    }
}

bool WordPositions::spans() const {
    const auto& terms = word_.terms();
    return std::any_of(terms.begin(), terms.end(), [](const WeightedTerm& term) { return term.location.spans; });
}

std::span<const Position> WordPositions::read(std::uint32_t doc) {
    merged_.clear();
    std::span<const Position> only;
    for (List& list : lists_) {
        list.cursor.seek(doc);
        if (list.cursor.doc() != doc) continue;
        const std::span<const Position> found = list.reader.read(list.cursor);
        if (only.empty() && merged_.empty()) {
            only = found;
        } else {
            append(std::exchange(only, {}));
            append(found);
        }
    }
    if (merged_.empty() && are_all_stored()) return only;
    append(only);
    append_gathered(doc);
    std::erase_if(merged_, [this](Position position) { return (word_.fields() >> field_number(position) & 1) == 0; });
    std::sort(merged_.begin(), merged_.end());
    return merged_;
}

void WordPositions::keep_before(std::uint32_t doc, std::uint32_t offset, std::vector<std::uint32_t>& keys) {
    kept_.clear();
    if (are_all_stored()) {
        for (List& list : lists_) {
            KeySearch search(keys, offset, kept_);
            list.cursor.seek(doc);
            if (list.cursor.doc() == doc) list.reader.show(list.cursor, search);
        }
        if (lists_.size() > 1) std::sort(kept_.begin(), kept_.end());
    } else {
        KeySearch search(keys, offset, kept_);
        for (const Position position : read(doc)) search.show(position);
    }
    std::swap(keys, kept_);
}

void WordPositions::append_gathered(std::uint32_t doc) {
    const auto gathered = word_.gathered();
    while (gathered_ < gathered.size() && gathered[gathered_].doc < doc) ++gathered_;
    for (std::size_t at = gathered_; at < gathered.size() && gathered[at].doc == doc; ++at) {
        const PostingLocation& location = word_.terms()[gathered[at].term].location;
        PostingCursor cursor = index_.postings(location);
        cursor.seek(doc);
        if (cursor.doc() == doc) append(index_.positions(location).read(cursor));
    }
}

void WordPositions::append(std::span<const Position> positions) {
    merged_.insert(merged_.end(), positions.begin(), positions.end());
}
