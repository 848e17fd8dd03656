#include "query/suggest.h"

#include <algorithm>

#include "base/sorted_order.h"
#include "text/stop_words.h"
#include "text/tokenizer.h"

namespace {

// Stop words and the like that may stand before the last completion.
constexpr std::size_t candidates_left_out = 300;

// A surface form, in any language.
struct Candidate {
    std::string surface;
    std::string folded;
    std::uint32_t documents = 0;
    bool spans = false;  // covers several words somewhere
    PostingLocation location;
};

// Whether the form stands in the documents only as the parts of compounds («porteavions» for «porte-avions»).
bool is_only_joined(const Index& index, const Candidate& candidate) {
    if (!candidate.spans) return false;
    PositionReader reader = index.positions(candidate.location);
    for (PostingCursor cursor = index.postings(candidate.location); cursor.doc() != PostingCursor::no_doc; cursor.next()) {
        for (const Position position : reader.read(cursor)) {
            if (span_of(position) == 1) return false;
        }
    }
    return true;
}

// Keeps the `most` with most documents: completions of one letter are many.
class Candidates {
public:
    explicit Candidates(std::size_t most) : most_(most) {}

    void offer(const Term& term) {
        if (!found_.empty() && found_.back().surface == term.surface) {
            found_.back().documents += term.documents;
            return;
        }
        if (found_.size() > 2 * most_) cut();
        if (term.documents >= least_) found_.push_back({term.surface, term.folded, term.documents, term.spans, term});
    }

    std::vector<Candidate> finish() && {
        cut();
        return std::move(found_);
    }

private:
    void cut() {
        sort_by(found_, [](const Candidate& a, const Candidate& b) { return a.documents > b.documents; });
        if (found_.size() <= most_) return;
        found_.resize(most_);
        least_ = found_.back().documents;
    }

    std::size_t most_;
    std::uint32_t least_ = 0;
    std::vector<Candidate> found_;
};

// Where the visitor typed accents and words begin with them as typed, only those remain.
void prefer_accents(const Token& word, std::vector<Candidate>& found) {
    const auto as_typed = [&](const Candidate& c) { return c.surface.starts_with(word.surface); };
    if (word.surface == word.folded || std::none_of(found.begin(), found.end(), as_typed)) return;
    std::erase_if(found, [&](const Candidate& c) { return !as_typed(c); });
}

}  // namespace

std::vector<Completion> suggest(const Archive& archive, std::string_view prefix, std::size_t limit) {
    std::vector<Completion> completions;
    const std::vector<Token> tokens = tokenize(prefix, archive.language());
    const auto last = std::find_if(tokens.rbegin(), tokens.rend(), [](const Token& token) { return token.span == 1; });
    if (last == tokens.rend() || last->range.end != prefix.size()) return completions;
    const Index& index = archive.index();
    const TermRange range = index.dictionary().with_prefix(last->folded);
    Candidates candidates(limit + candidates_left_out);
    for (TermCursor cursor(index.dictionary(), range.begin); cursor.id() < range.end; cursor.next()) {
        candidates.offer(cursor.term());
    }
    std::vector<Candidate> found = std::move(candidates).finish();
    prefer_accents(*last, found);
    for (const Candidate& candidate : found) {
        if (completions.size() == limit) break;
        if (is_stop_word(candidate.folded, archive.language()) || is_only_joined(index, candidate)) continue;
        std::string text(prefix.substr(0, last->range.begin));
        text += candidate.surface;
        completions.push_back({std::move(text), candidate.documents});
    }
    return completions;
}
