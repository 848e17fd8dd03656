#include "query/position_match.h"

#include <algorithm>
#include <vector>

#include "base/sorted_order.h"
#include "query/word_positions.h"

namespace {

// Where a word, a phrase or a row of near parts stands: [begin, end) as word keys, so that fields never touch.
struct Extent {
    std::uint32_t begin;
    std::uint32_t end;
    friend auto operator<=>(const Extent&, const Extent&) = default;
};

using Extents = std::vector<Extent>;

void sort_out(Extents& extents) {
    if (!std::is_sorted(extents.begin(), extents.end())) sort_by(extents, [](const Extent& a, const Extent& b) { return a < b; });
    extents.erase(std::unique(extents.begin(), extents.end()), extents.end());
}

// The words of one phrase, or one word.
class PhraseReader {
public:
    PhraseReader(const Index& index, const ResolvedQuery& query, const std::vector<std::uint32_t>& words) {
        for (const std::uint32_t word : words) words_.emplace_back(index, query.words[word].forms);
    }

    void read(std::uint32_t doc, Extents& out) {
        out.clear();
        for (std::size_t i = 0; i < words_.size(); ++i) {
            words_[i].read(doc, positions_);
            if (i == 0) {
                for (const Position position : positions_) out.push_back(extent_of(position));
            } else {
                follow(out);
            }
            if (out.empty()) return;
        }
        sort_out(out);
    }

private:
    static Extent extent_of(Position position) { return {word_key(position), word_key(position) + span_of(position)}; }

    // Lengthens the extents that the positions continue.
    void follow(Extents& extents) {
        next_.clear();
        for (const Extent& extent : extents) {
            const auto at = std::lower_bound(positions_.begin(), positions_.end(), extent.end,
                                             [](Position position, std::uint32_t key) { return word_key(position) < key; });
            for (auto here = at; here != positions_.end() && word_key(*here) == extent.end; ++here) {
                next_.push_back({extent.begin, extent_of(*here).end});
            }
        }
        std::swap(extents, next_);
    }

    std::vector<WordPositions> words_;
    std::vector<Position> positions_;
    Extents next_;
};

constexpr std::uint32_t words_in_field = last_word_number + 1;

bool in_one_field(const Extent& a, const Extent& b) { return a.begin / words_in_field == b.begin / words_in_field; }

// Words from one to the other, 1 where they touch; 0 where they overlap.
std::uint32_t distance(const Extent& a, const Extent& b) {
    if (a.end <= b.begin) return b.begin - a.end + 1;
    if (b.end <= a.begin) return a.begin - b.end + 1;
    return 0;
}

class NearReader {
public:
    NearReader(const Index& index, const ResolvedQuery& query, const QueryNode& node) : distance_(node.distance) {
        for (const QueryNode& child : node.children) parts_.emplace_back(index, query, child.words);
    }

    bool stands_in(std::uint32_t doc) {
        Extents rows, part;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            parts_[i].read(doc, part);
            if (i == 0) {
                rows = part;
            } else {
                rows = joined(rows, part);
            }
            if (rows.empty()) return false;
        }
        return true;
    }

private:
    // Rows with one more part on either side.
    Extents joined(const Extents& rows, const Extents& parts) const {
        Extents out;
        for (const Extent& row : rows) {
            for (const Extent& part : parts) {
                const std::uint32_t between = distance(row, part);
                if (between == 0 || between > distance_ || !in_one_field(row, part)) continue;
                out.push_back({std::min(row.begin, part.begin), std::max(row.end, part.end)});
            }
        }
        sort_out(out);
        return out;
    }

    std::uint32_t distance_;
    std::vector<PhraseReader> parts_;
};

}  // namespace

DocSet match_positions(const Index& index, const ResolvedQuery& query, const QueryNode& node, const DocSet& candidates) {
    if (node.kind == QueryNodeKind::near) {
        NearReader near(index, query, node);
        return candidates.filtered([&](std::uint32_t doc) { return near.stands_in(doc); });
    }
    if (node.words.size() == 1) return candidates;
    PhraseReader phrase(index, query, node.words);
    Extents found;
    return candidates.filtered([&](std::uint32_t doc) {
        phrase.read(doc, found);
        return !found.empty();
    });
}
