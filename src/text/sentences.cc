#include "text/sentences.h"

#include <algorithm>
#include <array>

#include "text/character.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace {

constexpr auto abbreviations = std::to_array<std::string_view>(
    {"m", "mm", "mme", "mmes", "mlle", "dr", "pr", "me", "st", "ste", "etc", "cf", "p", "pp", "art", "n", "no", "vol", "ed", "av", "bd",
     "env", "ex", "fig", "mr", "mrs", "ms", "inc", "ltd", "vs", "e.g", "i.e"});

bool is_end_mark(char32_t point) { return point == '.' || point == '!' || point == '?' || point == 0x2026; }

bool closes(char32_t point) {
    return point == '"' || point == ')' || point == ']' || point == 0xBB || point == 0x201D || point == 0x2019;
}

bool opens(char32_t point) {
    return point == '"' || point == '(' || point == '[' || point == 0xAB || point == 0x201C || point == 0x2018 ||
           point == 0x2014 || point == 0x2013;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint point = decode_utf8(text, at);
        if (!is_white_space(point.value)) break;
        at += point.bytes;
    }
    return at;
}

std::size_t trim_end(std::string_view text, std::size_t begin, std::size_t end) {
    std::size_t last = begin;
    for (std::size_t at = begin; at < end;) {
        const CodePoint point = decode_utf8(text, at);
        at += point.bytes;
        if (!is_white_space(point.value)) last = at;
    }
    return last;
}

void add_range(std::vector<ByteRange>& out, std::string_view text, std::size_t begin, std::size_t end) {
    begin = std::min(skip_spaces(text, begin), end);
    end = trim_end(text, begin, end);
    if (end > begin) out.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

// The word that ends right before `end` is an abbreviation or an initial.
bool is_abbreviated(std::string_view text, std::size_t sentence, std::size_t end) {
    std::size_t begin = end;
    while (begin > sentence && text[begin - 1] != ' ' && text[begin - 1] != '\n' && text[begin - 1] != '(' &&
           static_cast<unsigned char>(text[begin - 1]) != 0xA0) {
        --begin;
    }
    const std::string word = folded_form(text.substr(begin, end - begin));
    if (word.size() == 1 && word[0] >= 'a' && word[0] <= 'z') return true;
    if (word.size() >= 3 && word[1] == '.') return true;  // U.E.
    return std::find(abbreviations.begin(), abbreviations.end(), word) != abbreviations.end();
}

// The byte where the sentence that an end mark at `mark` closes is over, or 0 when it goes on.
std::size_t sentence_end(std::string_view text, std::size_t sentence, std::size_t mark) {
    std::size_t at = mark;
    const bool full_stop = text[mark] == '.';
    while (at < text.size() && is_end_mark(decode_utf8(text, at).value)) at += decode_utf8(text, at).bytes;
    const bool single = at == mark + 1;
    for (std::size_t next = at;;) {  // closing quotes, with the no-break space that French puts before them
        next = skip_spaces(text, next);
        if (next >= text.size() || !closes(decode_utf8(text, next).value)) break;
        at = next + decode_utf8(text, next).bytes;
        next = at;
    }
    if (at >= text.size()) return at;
    const std::size_t next = skip_spaces(text, at);
    if (next == at) return 0;
    if (next >= text.size()) return at;
    const char32_t following = decode_utf8(text, next).value;
    const bool begins = is_upper_case(following) || opens(following) ||
                        character_class(following) == CharacterClass::digit;
    if (!begins || (full_stop && single && is_abbreviated(text, sentence, mark))) return 0;
    return at;
}

}  // namespace

std::vector<ByteRange> split_sentences(std::string_view text) {
    std::vector<ByteRange> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        if (point.value == '\n') {
            add_range(sentences, text, begin, at);
            begin = at + 1;
        } else if (is_end_mark(point.value)) {
            const std::size_t end = sentence_end(text, begin, at);
            if (end > 0) {
                add_range(sentences, text, begin, end);
                begin = at = end;
                continue;
            }
        }
        at += point.bytes;
    }
    add_range(sentences, text, begin, text.size());
    return sentences;
}

std::vector<ByteRange> split_paragraphs(std::string_view text) {
    std::vector<ByteRange> paragraphs;
    std::size_t begin = 0;
    std::size_t line = 0;
    while (line <= text.size()) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        if (skip_spaces(text.substr(0, end), line) >= end) {  // a blank line
            add_range(paragraphs, text, begin, line);
            begin = end;
        }
        line = end + 1;
    }
    add_range(paragraphs, text, std::min(begin, text.size()), text.size());
    return paragraphs;
}
