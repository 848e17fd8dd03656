#include "query/word_positions.h"

#include <algorithm>

WordPositions::WordPositions(const Index& index, const WordPostings& word) : index_(index), word_(word) {
    lists_.reserve(word.stored_terms());
    for (std::size_t i = 0; i < word.stored_terms(); ++i) {
        lists_.push_back({word.cursor(i), index.positions(word.terms()[i].location)});
    }
}

void WordPositions::read(std::uint32_t doc, std::vector<Position>& out) {
    out.clear();
    std::size_t lists = 0;
    for (List& list : lists_) {
        list.cursor.seek(doc);
        if (list.cursor.doc() != doc) continue;
        list.reader.read(list.cursor, out);
        ++lists;
    }
    const auto gathered = word_.gathered();
    while (gathered_ < gathered.size() && gathered[gathered_].doc < doc) ++gathered_;
    for (std::size_t at = gathered_; at < gathered.size() && gathered[at].doc == doc; ++at) {
        const PostingLocation& location = word_.terms()[gathered[at].term].location;
        PostingCursor cursor = index_.postings(location);
        cursor.seek(doc);
        if (cursor.doc() != doc) continue;
        index_.positions(location).read(cursor, out);
        ++lists;
    }
    if (word_.fields() != any_field) {
        std::erase_if(out, [this](Position position) { return (word_.fields() >> field_number(position) & 1) == 0; });
    }
    if (lists > 1) std::sort(out.begin(), out.end());
}
