#include "query/suggest.h"

#include <algorithm>

#include "text/stop_words.h"
#include "text/tokenizer.h"

namespace {

// A surface form, in any language.
struct Candidate {
    TermId term;
    std::uint32_t documents = 0;
};

// Whether the form stands in the documents only as the parts of compounds («porteavions» for «porte-avions»).
bool is_only_joined(const Index& index, TermId term) {
    const PostingList list = index.postings().list(term);
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (const Position position : index.postings().positions(list.first + i)) {
            if (span_of(position) == 1) return false;
        }
    }
    return true;
}

std::vector<Candidate> candidates(const Index& index, const Token& word) {
    const Dictionary& dictionary = index.dictionary();
    const TermRange range = dictionary.with_prefix(word.folded);
    std::vector<Candidate> found;
    for (std::uint32_t term = range.begin; term < range.end; ++term) {
        const auto documents = static_cast<std::uint32_t>(index.postings().list(TermId{term}).size());
        if (!found.empty() && dictionary.surface(found.back().term) == dictionary.surface(TermId{term})) {
            found.back().documents += documents;
        } else {
            found.push_back({TermId{term}, documents});
        }
    }
    return found;
}

// Where the visitor typed accents and words begin with them as typed, only those remain.
void prefer_accents(const Dictionary& dictionary, const Token& word, std::vector<Candidate>& found) {
    const auto as_typed = [&](const Candidate& c) { return dictionary.surface(c.term).starts_with(word.surface); };
    if (word.surface == word.folded || std::none_of(found.begin(), found.end(), as_typed)) return;
    found.erase(std::remove_if(found.begin(), found.end(), [&](const Candidate& c) { return !as_typed(c); }),
                found.end());
}

}  // namespace

std::vector<Completion> suggest(const Archive& archive, std::string_view prefix, std::size_t limit) {
    std::vector<Completion> completions;
    const std::vector<Token> tokens = tokenize(prefix, archive.language());
    const auto last = std::find_if(tokens.rbegin(), tokens.rend(), [](const Token& token) { return token.span == 1; });
    if (last == tokens.rend() || last->range.end != prefix.size()) return completions;
    const Index& index = archive.index();
    std::vector<Candidate> found = candidates(index, *last);
    prefer_accents(index.dictionary(), *last, found);
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        return a.documents != b.documents ? a.documents > b.documents : a.term < b.term;
    });
    for (const Candidate& candidate : found) {
        if (completions.size() == limit) break;
        if (is_stop_word(index.dictionary().folded(candidate.term), archive.language())) continue;
        if (is_only_joined(index, candidate.term)) continue;
        std::string text(prefix.substr(0, last->range.begin));
        text += index.dictionary().surface(candidate.term);
        completions.push_back({std::move(text), candidate.documents});
    }
    return completions;
}
