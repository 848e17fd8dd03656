#include "text/tokenizer.h"

#include <algorithm>
#include <utility>

#include "text/character.h"
#include "text/elision.h"
#include "text/fold.h"
#include "text/number_scanner.h"
#include "text/utf8.h"

namespace {

class Tokenizer {
public:
    Tokenizer(std::string_view text, Language language) : text_(text), language_(language) {}

    std::vector<Token> run() {
        tokens_.reserve(text_.size() / 6);
        while (at_ < text_.size()) {
            const CodePoint point = decode_utf8(text_, at_);
            const CharacterClass kind = character_class(point.value);
            const bool starts_word = kind == CharacterClass::letter || kind == CharacterClass::digit;
            if (starts_word && !is_apostrophe(point.value)) {  // Unicode calls U+02BC a letter
                read_word();
            } else {
                at_ += point.bytes;
            }
        }
        return std::move(tokens_);
    }

private:
    struct Peek {
        CodePoint point;
        bool word = false;  // letter, digit or mark
    };

    Peek peek(std::size_t at) const {
        if (at >= text_.size()) return {};
        const CodePoint point = decode_utf8(text_, at);
        return {point, !is_apostrophe(point.value) && character_class(point.value) != CharacterClass::other};
    }

    std::string_view slice(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }

    static ByteRange range(std::size_t begin, std::size_t end) {
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    void add(std::string surface, ByteRange where, std::uint32_t span = 1) {
        if (surface.empty()) return;
        std::string folded = folded_form(surface);
        if (folded.empty()) folded = surface;
        tokens_.push_back({std::move(surface), std::move(folded), where, position_, span});
    }

    // Everything that belongs together at at_: a number, an acronym, a word, or the parts of a compound.
    void read_word() {
        skip_elision();
        if (const auto number = scan_number(text_, at_, language_); number) {
            add(number->digits, range(at_, number->end));
            ++position_;
            at_ = number->end;
            return;
        }
        if (read_acronym()) return;
        parts_.clear();
        std::size_t begin = at_;
        for (;;) {
            const std::size_t end = read_part(begin);
            const std::size_t next = compound_continues(end);
            if (end > begin) parts_.push_back(range(begin, end));
            at_ = end;
            if (next == 0) break;
            begin = at_ = next;
        }
        add_parts();
    }

    // Moves at_ past an elided article, so that what follows it («l’U.E.», «d’1 €») is read like anything else.
    void skip_elision() {
        std::size_t end = at_;
        while (peek(end).word) end += peek(end).point.bytes;
        const Peek apostrophe = peek(end);
        const std::size_t after = end + apostrophe.point.bytes;
        if (!is_apostrophe(apostrophe.point.value) || !peek(after).word || end - at_ > 8) return;
        if (apostrophe_after(folded_form(slice(at_, end)), language_) == Apostrophe::elision) at_ = after;
    }

    // Letters, digits, marks, and the apostrophes and & that belong to a word. Returns its end; `begin` moves past an elided article.
    std::size_t read_part(std::size_t& begin) {
        std::size_t at = begin;
        while (at < text_.size()) {
            const Peek next = peek(at);
            if (next.word || is_default_ignorable(next.point.value)) {
                at += next.point.bytes;
                continue;
            }
            const std::size_t after = at + next.point.bytes;
            if (is_apostrophe(next.point.value) && peek(after).word) {
                const Apostrophe kind = apostrophe_after(folded_form(slice(begin, at)), language_);
                if (kind == Apostrophe::boundary || ends_in_possessive(after)) break;
                if (kind == Apostrophe::elision) begin = after;
                at = after;
                continue;
            }
            if (next.point.value == '&' && joins_initials(begin, at)) {
                at = after;
                continue;
            }
            break;
        }
        return end_with_symbols(begin, at);
    }

    // R&D, P&L, AT&T: short on both sides, no spaces.
    bool joins_initials(std::size_t begin, std::size_t at) const {
        if (at - begin > 3) return false;
        std::size_t end = at + 1;
        while (peek(end).word) end += peek(end).point.bytes;
        return end > at + 1 && end - at <= 4;
    }

    // English ’s at the end of a word.
    bool ends_in_possessive(std::size_t after) const {
        return language_ == Language::english && (text_[after] == 's' || text_[after] == 'S') && !peek(after + 1).word;
    }

    // C++ and C#: only after a single letter, else they are punctuation.
    std::size_t end_with_symbols(std::size_t begin, std::size_t end) const {
        if (end - begin != 1) return end;
        if (slice(end, std::min(end + 2, text_.size())) == "++") return end + 2;
        return end < text_.size() && text_[end] == '#' ? end + 1 : end;
    }

    // Where the next part of a compound begins, 0 when the compound ends at `end`.
    std::size_t compound_continues(std::size_t end) const {
        const Peek next = peek(end);
        const bool joint = is_hyphen(next.point.value) || next.point.value == '.' || is_apostrophe(next.point.value);
        if (!joint || next.point.bytes == 0) return 0;
        const std::size_t after = end + next.point.bytes;
        if (!peek(after).word || (is_apostrophe(next.point.value) && ends_in_possessive(after))) return 0;
        return after;
    }

    // N.S.A. and U.E: single letters, each followed by a full stop but the last.
    bool read_acronym() {
        std::size_t at = at_;
        std::size_t letters = 0;
        std::string joined;
        for (;;) {
            const Peek letter = peek(at);
            if (!letter.word || peek(at + letter.point.bytes).word) break;
            joined += slice(at, at + letter.point.bytes);
            ++letters;
            at += letter.point.bytes;
            if (at >= text_.size() || text_[at] != '.') break;
            ++at;
        }
        const bool dangling = at > at_ && text_[at - 1] == '.' && peek(at).word;  // «J.-P. Durand» or «A.b»
        if (letters < 2 || dangling) return false;
        add(surface_form(joined), range(at_, at));
        ++position_;
        at_ = at;
        return true;
    }

    void add_parts() {
        const std::uint32_t first = position_;
        std::string joined;
        for (const ByteRange& part : parts_) {
            std::string surface = surface_form(slice(part.begin, part.end));
            joined += surface;
            add(std::move(surface), part);
            ++position_;
        }
        if (parts_.size() < 2) return;
        const std::uint32_t after = position_;
        position_ = first;
        add(std::move(joined), {parts_.front().begin, parts_.back().end}, after - first);
        position_ = after;
    }

    std::string_view text_;
    Language language_;
    std::size_t at_ = 0;
    std::uint32_t position_ = 0;
    std::vector<ByteRange> parts_;
    std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text, Language language) { return Tokenizer(text, language).run(); }
