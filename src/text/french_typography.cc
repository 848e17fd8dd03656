#include "text/french_typography.h"

#include <utility>

#include "text/character.h"
#include "text/utf8.h"

namespace {

constexpr char32_t no_break = 0xA0;
constexpr char32_t narrow_no_break = 0x202F;

// A space that a line may break at, or a no-break one of the wrong kind: what may be replaced before a mark.
bool is_replaceable_space(char32_t point) { return is_white_space(point) && point != '\n' && point != '\r' && point != '\t'; }

bool is_digit(char32_t point) { return point >= '0' && point <= '9'; }

// Rewrites the spaces of a text, looking one code point back and ahead.
class Spacer {
public:
    explicit Spacer(std::string_view text) : text_(text) { out_.reserve(text.size() + text.size() / 16); }

    std::string run() {
        while (at_ < text_.size()) {
            if (copy_address()) continue;
            const CodePoint point = decode_utf8(text_, at_);
            step(point);
            previous_ = point.value;
        }
        return std::move(out_);
    }

private:
    char32_t next_after(std::size_t at) const { return at < text_.size() ? decode_utf8(text_, at).value : 0; }

    void copy(const CodePoint& point) {
        out_ += text_.substr(at_, point.bytes);
        at_ += point.bytes;
    }

    // Drops the spaces at the end of what was written and puts one no-break space instead.
    void end_with(char32_t space) {
        for (;;) {
            std::size_t begin = out_.size();
            while (begin > 0 && (static_cast<unsigned char>(out_[begin - 1]) & 0xC0) == 0x80) --begin;
            if (begin == 0) break;
            --begin;
            if (!is_replaceable_space(decode_utf8(out_, begin).value)) break;
            out_.resize(begin);
        }
        if (!out_.empty() && out_.back() != '\n') append_utf8(out_, space);
    }

    void step(const CodePoint& point) {
        switch (point.value) {
            case ';':
            case '!':
            case '?':
                if (separates(point)) end_with(narrow_no_break);
                break;
            case ':':
                if (separates(point)) end_with(no_break);
                break;
            case 0xBB:
                end_with(no_break);
                break;
            case '%':
            case 0x20AC:  // €
                if (is_replaceable_space(previous_)) end_with(no_break);
                break;
            case 0xAB:
                copy(point);
                skip_spaces();
                if (at_ < text_.size() && next_after(at_) != '\n') append_utf8(out_, no_break);
                return;
            default:
                if (joins_digits(point)) {
                    append_utf8(out_, narrow_no_break);
                    at_ += point.bytes;
                    return;
                }
        }
        copy(point);
    }

    void skip_spaces() {
        while (at_ < text_.size() && is_replaceable_space(next_after(at_))) at_ += decode_utf8(text_, at_).bytes;
    }

    // A high mark that ends something: what follows is a space, another mark, a closing quote or the end; not 14:30, not a smiley, not the
    // second mark of «?!».
    bool separates(const CodePoint& point) const {
        if (out_.empty() || previous_ == '\n') return false;
        if (previous_ == '!' || previous_ == '?' || previous_ == '(' || previous_ == 0x2026) return false;
        const char32_t next = next_after(at_ + point.bytes);
        if (point.value == '!' || point.value == '?') {
            return next == 0 || is_white_space(next) || next == '!' || next == '?' || next == 0xBB || next == ')' ||
                   next == 0x201D || next == '"' || next == 0x2026 || next == ',' || next == '.';
        }
        return next == 0 || is_white_space(next);
    }

    // A space inside a number in groups of three.
    bool joins_digits(const CodePoint& space) const {
        if (!is_replaceable_space(space.value) || !is_digit(previous_) || leading_digits() > 3) return false;
        for (std::size_t i = 0; i < 3; ++i) {
            if (!is_digit(next_after(at_ + space.bytes + i))) return false;
        }
        return !is_digit(next_after(at_ + space.bytes + 3));
    }

    std::size_t leading_digits() const {
        std::size_t count = 0;
        while (count < out_.size() && is_digit(static_cast<unsigned char>(out_[out_.size() - 1 - count]))) ++count;
        return count;
    }

    // Web and mail addresses stay as they are: everything up to the next space.
    bool copy_address() {
        if (previous_ != 0 && !is_white_space(previous_) && previous_ != '(') return false;
        std::size_t end = at_;
        while (end < text_.size() && !is_white_space(next_after(end))) end += decode_utf8(text_, end).bytes;
        const std::string_view word = text_.substr(at_, end - at_);
        if (word.find("://") == std::string_view::npos && !word.starts_with("www.")) return false;
        out_ += word;
        at_ = end;
        previous_ = 'a';
        return true;
    }

    std::string_view text_;
    std::string out_;
    std::size_t at_ = 0;
    char32_t previous_ = 0;
};

}  // namespace

std::string french_spacing(std::string_view text) { return Spacer(text).run(); }
