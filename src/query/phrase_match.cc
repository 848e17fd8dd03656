#include "query/phrase_match.h"

#include <algorithm>

namespace {

// Keeps of `positions` those that begin where an earlier word ended; `ends` becomes where these end. Both ascend.
void advance(std::vector<std::uint32_t>& ends, const std::vector<Position>& positions, bool first) {
    std::vector<std::uint32_t> next;
    for (const Position position : positions) {
        const bool follows = first || std::binary_search(ends.begin(), ends.end(), word_key(position));
        if (follows) next.push_back(word_key(position) + span_of(position));
    }
    std::sort(next.begin(), next.end());
    ends = std::move(next);
}

}  // namespace

DocSet match_phrase(const Postings& postings, const ResolvedQuery& query, std::span<const std::uint32_t> words) {
    DocSet candidates = query.words[words[0]].docs;
    for (const std::uint32_t word : words.subspan(1)) candidates = intersect(candidates, query.words[word].docs);
    if (words.size() == 1) return candidates;
    std::vector<Position> positions;
    std::vector<std::uint32_t> ends;
    const auto stands_in = [&](std::uint32_t doc) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            positions_in(postings, query.words[words[i]], doc, positions);
            advance(ends, positions, i == 0);
            if (ends.empty()) return false;
        }
        return true;
    };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), [&](auto doc) { return !stands_in(doc); }),
                     candidates.end());
    return candidates;
}
