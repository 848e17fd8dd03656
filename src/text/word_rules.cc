#include "text/word_rules.h"

#include "text/character.h"
#include "text/fold.h"

namespace {

// No word before an apostrophe that a language names is longer in bytes, however it is spelt.
constexpr std::size_t longest_elision = 32;

}  // namespace

WordRules::Peek WordRules::peek(std::size_t at) const {
    if (at >= text_.size()) return {};
    const CodePoint point = decode_utf8(text_, at);
    const bool belongs = character_class(point.value) != CharacterClass::other || is_subscript_digit(point.value);
    // Unicode calls the apostrophe U+02BC a letter.
    return {point, belongs && !is_apostrophe(point.value) && !is_unspaced(point.value)};
}

std::size_t WordRules::cluster_end(std::size_t at) const {
    at += decode_utf8(text_, at).bytes;
    while (at < text_.size()) {
        const CodePoint point = decode_utf8(text_, at);
        if (character_class(point.value) != CharacterClass::mark) break;
        at += point.bytes;
    }
    return at;
}

std::size_t WordRules::after_elision(std::size_t at) {
    std::size_t end = at;
    Peek next = peek(end);
    while (next.word && end - at <= longest_elision) {
        end += next.point.bytes;
        next = peek(end);
    }
    const std::size_t after = end + next.point.bytes;
    if (!is_apostrophe(next.point.value) || !peek(after).word) return at;
    return apostrophe_at(at, end) == Apostrophe::elision ? after : at;
}

Apostrophe WordRules::apostrophe_at(std::size_t begin, std::size_t at) {
    if (at - begin > longest_elision) return row_.other_apostrophe;
    surface_.clear();
    append_surface_form(text_.substr(begin, at - begin), surface_);
    fold_surface(surface_, folded_);
    return apostrophe_after(folded_, language_);
}

std::size_t WordRules::part_end(std::size_t& begin) {
    std::size_t at = begin;
    while (at < text_.size()) {
        const Peek next = peek(at);
        const std::size_t after = at + next.point.bytes;
        if (is_apostrophe(next.point.value) && peek(after).word) {
            const Apostrophe kind = apostrophe_at(begin, at);
            if (kind == Apostrophe::boundary || ends_in_possessive(after)) break;
            if (kind == Apostrophe::elision) begin = after;
        } else if (!next.word && !is_default_ignorable(next.point.value) &&
                   !(next.point.value == '&' && joins_initials(begin, at))) {
            break;
        }
        at = after;
    }
    return with_symbols(begin, at);
}

// R&D, P&L, AT&T: short on both sides, no spaces.
bool WordRules::joins_initials(std::size_t begin, std::size_t at) const {
    if (at - begin > 3) return false;
    std::size_t end = at + 1;
    for (Peek next = peek(end); next.word && end - at <= 4; next = peek(end)) end += next.point.bytes;
    return end > at + 1 && end - at <= 4;
}

// ’s at the end of a word.
bool WordRules::ends_in_possessive(std::size_t after) const {
    return row_.possessive && (text_[after] == 's' || text_[after] == 'S') && !peek(after + 1).word;
}

// C++ and C#: only after a single letter, else they are punctuation.
std::size_t WordRules::with_symbols(std::size_t begin, std::size_t end) const {
    if (end - begin != 1) return end;
    if (text_.substr(end, 2) == "++") return end + 2;
    return end < text_.size() && text_[end] == '#' ? end + 1 : end;
}

std::size_t WordRules::next_part(std::size_t end) const {
    const Peek next = peek(end);
    const bool joint = is_hyphen(next.point.value) || next.point.value == '.' || is_apostrophe(next.point.value);
    if (!joint) return 0;
    const std::size_t after = end + next.point.bytes;
    // A part that began with a mark would lose it to the part before when they are joined.
    if (!peek(after).word || character_class(peek(after).point.value) == CharacterClass::mark) return 0;
    return is_apostrophe(next.point.value) && ends_in_possessive(after) ? 0 : after;
}

std::size_t WordRules::acronym_end(std::size_t at, std::string& letters) const {
    const std::size_t begin = at;
    std::size_t count = 0;
    letters.clear();
    while (peek(at).word) {
        const std::size_t end = cluster_end(at);
        if (peek(end).word) break;
        letters += text_.substr(at, end - at);
        ++count;
        at = end;
        if (at >= text_.size() || text_[at] != '.') break;
        ++at;
    }
    const bool dangling = at > begin && text_[at - 1] == '.' && peek(at).word;  // «J.-P. Durand» or «A.b»
    return count < 2 || dangling ? 0 : at;
}
