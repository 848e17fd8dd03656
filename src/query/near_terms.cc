#include "query/near_terms.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace {

constexpr std::size_t longest_word = 40;
// Ranges of so few terms are read one by one.
constexpr std::uint32_t few_terms = 24;

// The distances of a beginning of a term to all beginnings of the word. Cells beyond `most` + 1 are cut to it.
using Row = std::array<std::uint8_t, longest_word + 1>;

bool is_before(char a, char b) { return static_cast<unsigned char>(a) < static_cast<unsigned char>(b); }

class Walk {
public:
    Walk(const Dictionary& dictionary, std::string_view word, std::uint32_t most, bool beginning)
        : dictionary_(dictionary), word_(word), most_(static_cast<std::uint8_t>(most)), beginning_(beginning) {
        rows_.resize(word.size() + most + 3);
        for (std::size_t i = 0; i <= word.size(); ++i) rows_[0][i] = cut(i);
    }

    std::vector<NearTerms> run() && {
        visit({0, dictionary_.size()}, 0);
        return std::move(found_);
    }

private:
    std::uint8_t cut(std::size_t distance) const { return static_cast<std::uint8_t>(std::min<std::size_t>(distance, most_ + 1u)); }

    // Computes the row of prefix_[0, depth) from those before; the least of its cells.
    std::uint8_t extend(std::size_t depth) {
        const Row& above = rows_[depth - 1];
        Row& row = rows_[depth];
        const char letter = prefix_[depth - 1];
        row[0] = cut(depth);
        std::uint8_t least = row[0];
        for (std::size_t i = 1; i <= word_.size(); ++i) {
            std::size_t cell = above[i - 1] + (word_[i - 1] == letter ? 0u : 1u);
            cell = std::min<std::size_t>({cell, above[i] + 1u, row[i - 1] + 1u});
            const bool swapped = depth > 1 && i > 1 && word_[i - 2] == letter && word_[i - 1] == prefix_[depth - 2];
            if (swapped) cell = std::min<std::size_t>(cell, rows_[depth - 2][i - 2] + 1u);
            row[i] = cut(cell);
            least = std::min(least, row[i]);
        }
        return least;
    }

    bool is_near(std::size_t depth) const { return rows_[depth][word_.size()] <= most_; }
    void add(TermRange terms, std::uint32_t distance) { found_.push_back({terms, distance}); }
    std::uint8_t least(std::size_t depth) const { return *std::min_element(rows_[depth].begin(), rows_[depth].begin() + row_size()); }

    // All terms of the range begin with prefix_[0, depth), whose row is known and not hopeless.
    void visit(TermRange range, std::size_t depth) {
        if (beginning_ && is_near(depth)) return visit_near(range, depth);
        walk(range, depth);
    }

    // All terms of the range begin near the word; longer beginnings of some may be nearer.
    void visit_near(TermRange range, std::size_t depth) {
        const std::uint8_t distance = rows_[depth][word_.size()];
        if (least(depth) == distance) return add(range, distance);
        const std::size_t before = found_.size();
        const std::uint8_t most = std::exchange(most_, static_cast<std::uint8_t>(distance - 1));
        walk(range, depth);
        most_ = most;
        const std::vector<NearTerms> nearer(found_.begin() + static_cast<std::ptrdiff_t>(before), found_.end());
        found_.resize(before);
        for (const NearTerms& found : nearer) {
            if (found.terms.begin > range.begin) add({range.begin, found.terms.begin}, distance);
            found_.push_back(found);
            range.begin = found.terms.end;
        }
        if (!range.empty()) add(range, distance);
    }

    void walk(TermRange range, std::size_t depth) {
        if (range.end - range.begin <= few_terms) return visit_few(range, depth);
        TermCursor cursor(dictionary_, range.begin);
        // The prefix itself is a term, or several.
        while (cursor.id() < range.end && cursor.folded().size() == depth) cursor.next();
        if (cursor.id() > range.begin && is_near(depth)) add({range.begin, cursor.id()}, rows_[depth][word_.size()]);
        range.begin = cursor.id();
        if (depth + 1 >= rows_.size()) return;
        if (least(depth) == most_) {  // no edit is left
            visit_possible(range, depth);
        } else {
            visit_children(range, depth);
        }
    }

    std::ptrdiff_t row_size() const { return static_cast<std::ptrdiff_t>(word_.size() + 1); }

    void visit_child(TermRange child, std::size_t depth, char letter) {
        prefix_.resize(depth);
        prefix_ += letter;
        if (!child.empty() && extend(depth + 1) <= most_) visit(child, depth + 1);
    }

    void visit_children(TermRange range, std::size_t depth) {
        while (!range.empty()) {
            const char letter = TermCursor(dictionary_, range.begin).folded()[depth];
            prefix_.resize(depth);
            const std::uint32_t end = dictionary_.end_of_prefix(range, prefix_ + letter);
            visit_child({range.begin, end}, depth, letter);
            range.begin = end;
        }
    }

    // The letters that cost nothing here, and those of a swap that is half done.
    void visit_possible(TermRange range, std::size_t depth) {
        std::string letters;
        for (std::size_t i = 0; i < word_.size(); ++i) {
            const bool free = rows_[depth][i] == most_;
            const bool swap = depth > 0 && i > 0 && word_[i] == prefix_[depth - 1] && rows_[depth - 1][i - 1] < most_;
            if (free) letters += word_[i];
            if (swap) letters += word_[i - 1];
        }
        // In the dictionary's order, each once.
        for (std::size_t from = 0; from < letters.size(); ++from) {
            const auto least = std::min_element(letters.begin() + static_cast<std::ptrdiff_t>(from), letters.end(), is_before);
            const char letter = *least;
            *least = letters[from];
            if (from > 0 && letters[from - 1] == letter) {
                letters[from] = letter;
                continue;
            }
            letters[from] = letter;
            prefix_.resize(depth);
            const std::string child = prefix_ + letter;
            const std::uint32_t begin = dictionary_.begin_of_prefix(range, child);
            const std::uint32_t end = dictionary_.end_of_prefix({begin, range.end}, child);
            visit_child({begin, end}, depth, letter);
            range.begin = end;
        }
    }

    void visit_few(TermRange range, std::size_t depth) {
        std::size_t known = depth;  // rows up to here are those of prefix_
        for (TermCursor cursor(dictionary_, range.begin); cursor.id() < range.end; cursor.next()) {
            const std::string& folded = cursor.folded();
            std::size_t shared = depth;
            while (shared < known && shared < folded.size() && prefix_[shared] == folded[shared]) ++shared;
            prefix_.resize(shared);
            known = shared;
            if (folded.size() + 1 > rows_.size() && !beginning_) continue;
            const std::uint32_t distance = distance_of(folded, depth, known);
            if (distance <= most_) add({cursor.id(), cursor.id() + 1}, distance);
        }
        prefix_.resize(depth);
    }

    // The distance of the term, or of its nearest beginning; above most_ where it is not near. Extends the rows while there is hope.
    std::uint32_t distance_of(const std::string& folded, std::size_t depth, std::size_t& known) {
        std::uint32_t nearest = most_ + 1u;
        for (std::size_t i = depth; i <= known && beginning_; ++i) nearest = std::min<std::uint32_t>(nearest, rows_[i][word_.size()]);
        while (known < folded.size() && known + 1 < rows_.size()) {
            if (beginning_ && least(known) >= nearest) return nearest;
            prefix_ += folded[known++];
            if (extend(known) > most_) return nearest;
            if (beginning_) nearest = std::min<std::uint32_t>(nearest, rows_[known][word_.size()]);
        }
        return beginning_ || known < folded.size() ? nearest : rows_[known][word_.size()];
    }

    const Dictionary& dictionary_;
    std::string_view word_;
    std::uint8_t most_;
    bool beginning_;
    std::vector<Row> rows_;  // of prefix_ and its beginnings, by length
    std::string prefix_;
    std::vector<NearTerms> found_;
};

}  // namespace

std::vector<NearTerms> near_terms(const Dictionary& dictionary, std::string_view folded, std::uint32_t most, bool beginning) {
    if (folded.empty() || folded.size() > longest_word || most == 0 || dictionary.size() == 0) return {};
    return Walk(dictionary, folded, most, beginning).run();
}
