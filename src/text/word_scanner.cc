#include "text/word_scanner.h"

#include <string>
#include <vector>

#include "text/character.h"
#include "text/fold.h"
#include "text/number_scanner.h"
#include "text/plain_word.h"
#include "text/word_list.h"
#include "text/word_rules.h"

namespace {

class WordScanner {
public:
    WordScanner(std::string_view text, Language language, FunctionRef<void(const ScannedWord&)> visit)
        : text_(text), language_(language), elided_(row_of(language).elided), rules_(text, language), visit_(visit) {}

    void run() {
        while (at_ < text_.size()) {
            if (is_gap(text_, at_)) {
                ++at_;
            } else if (!read_plain_word()) {
                read_anything();
            }
        }
    }

private:
    void visit(std::string_view surface, std::size_t begin, std::size_t end, std::uint32_t position,
               std::uint32_t span = 1) {
        visit_({surface, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, position, span});
    }

    // A word of plain letters, perhaps behind one elided article, whose end is beyond doubt.
    bool read_plain_word() {
        std::size_t begin = at_;
        PlainRun run = plain_run(text_, begin);
        const std::size_t apostrophe = run.end > begin ? plain_apostrophe(text_, run.end) : 0;
        if (apostrophe > 0) {
            if (!run.is_ascii || !contains_word(elided_, plain_surface(begin, run))) return false;
            begin = run.end + apostrophe;
            run = plain_run(text_, begin);
        }
        if (run.end == begin || !ends_word(text_, run.end)) return false;
        visit(plain_surface(begin, run), begin, run.end, position_++);
        at_ = run.end;
        return true;
    }

    std::string_view plain_surface(std::size_t begin, const PlainRun& run) {
        const std::string_view letters = text_.substr(begin, run.end - begin);
        if (run.is_surface) return letters;
        surface_.clear();
        append_plain_surface(letters, surface_);
        return surface_;
    }

    void read_anything() {
        const CodePoint point = decode_utf8(text_, at_);
        const CharacterClass kind = character_class(point.value);
        const bool starts_word = kind == CharacterClass::letter || kind == CharacterClass::digit;
        if (!starts_word || is_apostrophe(point.value)) {
            at_ += point.bytes;
        } else if (is_unspaced(point.value)) {
            read_whole(at_, rules_.cluster_end(at_));
        } else {
            read_word();
        }
    }

    // Everything that belongs together: a number, an acronym, a word, or the parts of a compound.
    void read_word() {
        at_ = rules_.after_elision(at_);
        if (const std::size_t end = scan_number(text_, at_, language_, surface_); end > 0) {
            visit(surface_, at_, end, position_++);
            at_ = end;
        } else if (const std::size_t after = rules_.acronym_end(at_, letters_); after > 0) {
            surface_.clear();
            append_surface_form(letters_, surface_);
            visit(surface_, at_, after, position_++);
            at_ = after;
        } else {
            read_parts();
        }
    }

    void read_whole(std::size_t begin, std::size_t end) {
        surface_.clear();
        append_surface_form(text_.substr(begin, end - begin), surface_);
        visit(surface_, begin, end, position_++);
        at_ = end;
    }

    void read_parts() {
        const std::uint32_t first = position_;
        std::size_t first_begin = at_;
        letters_.clear();
        std::size_t begin = at_;
        do {
            const std::size_t end = rules_.part_end(begin);
            if (position_ == first) first_begin = begin;
            read_whole(begin, end);
            letters_ += surface_;
            begin = rules_.next_part(end);
        } while (begin != 0);
        if (position_ - first > 1) visit(letters_, first_begin, at_, first, position_ - first);
    }

    std::string_view text_;
    Language language_;
    std::string_view elided_;
    WordRules rules_;
    FunctionRef<void(const ScannedWord&)> visit_;
    std::size_t at_ = 0;
    std::uint32_t position_ = 0;
    std::string surface_;  // of the word at hand
    std::string letters_;  // an acronym without its dots; the parts of a compound, joined
};

}  // namespace

void scan_words(std::string_view text, Language language, FunctionRef<void(const ScannedWord&)> visit) {
    WordScanner(text, language, visit).run();
}
