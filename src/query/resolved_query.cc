#include "query/resolved_query.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "index/weights.h"
#include "query/term_expansion.h"
#include "text/character.h"
#include "text/utf8.h"

namespace {

constexpr std::size_t most_corrections = 8;

// Whether a word stands out: a name or a number inside a query that is not all in capitals.
bool is_name(std::string_view text, const QueryWord& word) {
    if (word.range.begin == 0) return false;
    const char32_t first = decode_utf8(text, word.range.begin).value;
    return is_upper_case(first) || character_class(first) == CharacterClass::digit;
}

bool has_small_letters(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        if (character_class(point.value) == CharacterClass::letter && !is_upper_case(point.value)) return true;
        at += point.bytes;
    }
    return false;
}

class Resolution {
public:
    Resolution(const Archive& archive, std::string_view text, DecodedBlocks& blocks)
        : index_(archive.index()), blocks_(blocks), expansion_(index_.dictionary()), text_(text), has_names_(has_small_letters(text)) {}

    ResolvedWord resolve(const QueryWord& word) {
        std::vector<WeightedTerm> terms = expansion_.expand(word);
        const TermRange completions = word.unfinished ? index_.dictionary().with_prefix(word.folded) : TermRange();
        const bool unknown = terms.empty() && completions.empty();
        if (unknown && !word.quoted && !word.excluded && !word.joined) return correct(word);
        return resolve(word, std::move(terms), completions);
    }

private:
    // No document holds the word: the likeliest others stand for it.
    ResolvedWord correct(const QueryWord& word) {
        std::vector<Correction> likeliest = corrections(index_.dictionary(), word, most_corrections);
        if (!likeliest.empty()) {
            std::erase_if(likeliest, [least = likeliest.front().cost](const Correction& c) { return c.cost > least; });
        }
        ResolvedWord resolved = resolve(word, expansion_.expand(likeliest), TermRange());
        resolved.corrections = std::move(likeliest);
        return resolved;
    }

    ResolvedWord resolve(const QueryWord& word, std::vector<WeightedTerm> terms, TermRange completions) {
        const auto exact = std::count_if(terms.begin(), terms.end(), [](const WeightedTerm& term) { return term.is_exact(); });
        const bool has_others = exact < std::ssize(terms) || !completions.empty();
        const double importance = has_names_ && is_name(text_, word) ? name_importance : 1;
        const double share = exact > 0 && has_others ? exact_share : 0;
        return {WordPostings(index_, blocks_, std::move(terms), completions, word.fields),
                {importance * (1 - share), importance * share}, importance};
    }

    const Index& index_;
    DecodedBlocks& blocks_;
    TermExpansion expansion_;
    std::string_view text_;
    bool has_names_;
};

}  // namespace

bool ResolvedQuery::has_words() const {
    return std::any_of(query.words.begin(), query.words.end(), [](const QueryWord& word) { return !word.excluded; });
}

ResolvedQuery resolve_query(const Archive& archive, std::string_view text, bool typing) {
    ResolvedQuery resolved;
    resolved.query = parse_query(text, archive.language(), typing);
    resolved.blocks = std::make_unique<DecodedBlocks>();
    Resolution resolution(archive, text, *resolved.blocks);
    resolved.words.reserve(resolved.query.words.size());
    for (const QueryWord& word : resolved.query.words) resolved.words.push_back(resolution.resolve(word));
    return resolved;
}
