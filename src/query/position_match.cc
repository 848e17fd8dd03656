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
        rarest_first_ = sorted_order(words.size(), [&](std::uint32_t a, std::uint32_t b) {
            return query.words[words[a]].forms.document_frequency() < query.words[words[b]].forms.document_frequency();
        });
        plain_ = std::none_of(words_.begin(), words_.end(), [](const WordPositions& word) { return word.spans(); });
    }

    bool stands_in(std::uint32_t doc) {
        if (plain_) return find_beginnings(doc);
        read(doc, extents_);
        return !extents_.empty();
    }

    void read(std::uint32_t doc, Extents& out) {
        out.clear();
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const auto positions = words_[i].read(doc);
            if (i == 0) {
                for (const Position position : positions) out.push_back(extent_of(position));
            } else {
                follow(out, positions);
            }
            if (out.empty()) return;
        }
        sort_out(out);
    }

private:
    static Extent extent_of(Position position) { return {word_key(position), word_key(position) + span_of(position)}; }

    // Lengthens the extents that the positions continue.
    void follow(Extents& extents, std::span<const Position> positions) {
        next_.clear();
        for (const Extent& extent : extents) {
            const auto at = std::lower_bound(positions.begin(), positions.end(), extent.end,
                                             [](Position position, std::uint32_t key) { return word_key(position) < key; });
            for (auto here = at; here != positions.end() && word_key(*here) == extent.end; ++here) {
                next_.push_back({extent.begin, extent_of(*here).end});
            }
        }
        std::swap(extents, next_);
    }

    // Where every position is of one word, the words' places tell where the phrase would begin: the rarest word's are the fewest.
    bool find_beginnings(std::uint32_t doc) {
        beginnings_.clear();
        for (std::size_t i = 0; i < rarest_first_.size(); ++i) {
            const std::uint32_t word = rarest_first_[i];
            if (i == 0) {
                begin_at(words_[word].read(doc), word);
            } else {
                words_[word].keep_before(doc, word, beginnings_);
            }
            if (beginnings_.empty()) return false;
        }
        return true;
    }

    void begin_at(std::span<const Position> positions, std::uint32_t word) {
        for (const Position position : positions) {
            if ((word_key(position) & last_word_number) >= word) beginnings_.push_back(word_key(position) - word);
        }
    }

    std::vector<WordPositions> words_;
    std::vector<std::uint32_t> rarest_first_;
    bool plain_ = false;
    std::vector<std::uint32_t> beginnings_;
    Extents extents_;
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
    return candidates.filtered([&](std::uint32_t doc) { return phrase.stands_in(doc); });
}
