#include "query/near_terms.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace {

constexpr std::size_t longest_word = 40;

// The distances of a beginning of a term to all beginnings of the word. Cells beyond `most` are cut to `most` + 1.
struct Row {
    std::array<std::uint8_t, longest_word + 1> cells;
    std::uint8_t least;    // of the cells
    std::uint8_t nearest;  // to the whole word, of this beginning and the shorter ones
};

// Reads the dictionary in order and leaves out what begins too far away.
class Scan {
public:
    Scan(const Dictionary& dictionary, std::string_view word, std::uint32_t most, bool beginning)
        : dictionary_(dictionary), cursor_(dictionary, 0), word_(word), most_(static_cast<std::uint8_t>(most)),
          beginning_(beginning), rows_(word.size() + most + 2) {
        for (Row& row : rows_) row.cells.fill(static_cast<std::uint8_t>(most + 1));
        for (std::size_t i = 0; i <= word.size(); ++i) rows_[0].cells[i] = cut(i);
        rows_[0].least = 0;
        rows_[0].nearest = rows_[0].cells[word.size()];
    }

    std::vector<NearTerms> run() && {
        while (!cursor_.at_end()) {
            if (!follow_term()) {
                leave_beginning();
                continue;
            }
            const Row& row = rows_[letters_.size()];
            const std::uint8_t distance = beginning_ ? row.nearest : row.cells[word_.size()];
            const std::uint32_t term = cursor_.id();
            cursor_.next();
            if (distance <= most_) found_.push_back({{term, term + 1}, distance});
        }
        return std::move(found_);
    }

private:
    std::uint8_t cut(std::size_t distance) const { return static_cast<std::uint8_t>(std::min<std::size_t>(distance, most_ + 1u)); }

    // The rows of the cursor's term; false where longer terms that share letters_ make no difference: hopeless, or as near as can be.
    bool follow_term() {
        const std::string& term = cursor_.folded();
        const auto differs = std::mismatch(letters_.begin(), letters_.end(), term.begin(), term.end()).first;
        letters_.erase(differs, letters_.end());
        while (letters_.size() < term.size()) {
            letters_ += term[letters_.size()];
            extend(letters_.size());
            if (!is_open(letters_.size())) return false;
        }
        return true;
    }

    // The row of letters_[0, depth) from those before. Cells that are further from the diagonal than `most` stay as they are.
    void extend(std::size_t depth) {
        const Row& above = rows_[depth - 1];
        Row& row = rows_[depth];
        const char letter = letters_[depth - 1];
        row.cells[0] = cut(depth);
        row.least = row.cells[0];
        const std::size_t end = std::min<std::size_t>(word_.size(), depth + most_);
        for (std::size_t i = depth > most_ ? depth - most_ : 1; i <= end; ++i) {
            std::size_t cell = above.cells[i - 1] + (word_[i - 1] == letter ? 0u : 1u);
            cell = std::min<std::size_t>({cell, above.cells[i] + 1u, row.cells[i - 1] + 1u});
            const bool swapped = depth > 1 && i > 1 && word_[i - 2] == letter && word_[i - 1] == letters_[depth - 2];
            if (swapped) cell = std::min<std::size_t>(cell, rows_[depth - 2].cells[i - 2] + 1u);
            row.cells[i] = cut(cell);
            row.least = std::min(row.least, row.cells[i]);
        }
        row.nearest = std::min(above.nearest, row.cells[word_.size()]);
    }

    bool is_near(std::size_t depth) const { return beginning_ && rows_[depth].nearest <= most_; }

    // Whether longer terms that begin with letters_[0, depth) may be near, or nearer than it is.
    bool is_open(std::size_t depth) const {
        return rows_[depth].least < (is_near(depth) ? rows_[depth].nearest : most_ + 1);
    }

    void leave_beginning() {
        const std::uint32_t begin = cursor_.id();
        const std::size_t depth = letters_.size();
        skip(depth);
        if (is_near(depth)) found_.push_back({{begin, cursor_.id()}, rows_[depth].nearest});
    }

    // Behind the terms that begin with letters_[0, depth), to the next beginning of this length or a shorter one that may be near.
    void skip(std::size_t depth) {
        const bool near = is_near(depth);
        for (; depth > 0; --depth) {
            const unsigned after = static_cast<unsigned char>(letters_[depth - 1]) + 1u;
            const unsigned next = near ? after : next_letter(depth - 1, after);
            if (next >= no_letter) continue;
            std::string beginning = letters_.substr(0, depth);
            beginning.back() = static_cast<char>(next);
            return cursor_.skip_to(beginning);
        }
        cursor_.move_to(dictionary_.size());
    }

    // The least letter from `least` on that may follow letters_[0, depth). Where no edit is left those that cost nothing, and those of
    // a swap that is half done.
    unsigned next_letter(std::size_t depth, unsigned least) const {
        const Row& row = rows_[depth];
        if (row.least < most_ || is_near(depth)) return least;
        unsigned next = no_letter;
        const auto consider = [&](char letter) {
            const unsigned value = static_cast<unsigned char>(letter);
            if (value >= least) next = std::min(next, value);
        };
        for (std::size_t i = 0; i < word_.size(); ++i) {
            if (row.cells[i] == most_) consider(word_[i]);
            const bool swap = depth > 0 && i > 0 && word_[i] == letters_[depth - 1] && rows_[depth - 1].cells[i - 1] < most_;
            if (swap) consider(word_[i - 1]);
        }
        return next;
    }

    static constexpr unsigned no_letter = 256;

    const Dictionary& dictionary_;
    TermCursor cursor_;
    std::string_view word_;
    std::uint8_t most_;
    bool beginning_;
    std::vector<Row> rows_;  // of letters_ and its beginnings, by length
    std::string letters_;
    std::vector<NearTerms> found_;
};

}  // namespace

std::vector<NearTerms> near_terms(const Dictionary& dictionary, std::string_view folded, std::uint32_t most, bool beginning) {
    if (folded.empty() || folded.size() > longest_word || most == 0 || dictionary.size() == 0) return {};
    return Scan(dictionary, folded, most, beginning).run();
}
