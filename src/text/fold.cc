#include "text/fold.h"

#include <algorithm>
#include <array>

#include "text/character.h"
#include "text/unicode_data.h"
#include "text/utf8.h"

namespace {

// Lower case of one code point with ligatures expanded, superscripts and subscripts made plain, appended to `out`.
void append_lower(std::string& out, char32_t point) {
    switch (point) {
        case 0x152:
        case 0x153: out += "oe"; return;
        case 0xC6:
        case 0xE6: out += "ae"; return;
        case 0xFB00: out += "ff"; return;
        case 0xFB01: out += "fi"; return;
        case 0xFB02: out += "fl"; return;
        case 0xFB03: out += "ffi"; return;
        case 0xFB04: out += "ffl"; return;
        case 0x1E9E:
        case 0xDF: out += "ss"; return;
        case 0xAA: out += 'a'; return;
        case 0xBA: out += 'o'; return;
        case 0x2B3: out += 'r'; return;
        case 0x2E2: out += 's'; return;
        case 0x1D48: out += 'd'; return;
        case 0x1D49: out += 'e'; return;
        case 0x207F: out += 'n'; return;
        default: break;
    }
    if (is_subscript_digit(point)) {
        out += static_cast<char>('0' + (point - 0x2080));
        return;
    }
    append_utf8(out, small_letter(point));
}

constexpr char32_t greek_final_sigma = 0x3C2;
constexpr char32_t arabic_tatweel = 0x640;  // stretches a word, says nothing

bool is_mark(char32_t point) { return point >= 0x300 && character_class(point) == CharacterClass::mark; }

// Marks that a reader may leave out: all but those of the Indic scripts and their neighbours, where they are vowels.
bool is_accent(char32_t point) { return is_mark(point) && (point < 0x900 || point >= 0x1AB0); }

// Each mark joined to the letter before it where one code point says both («e» + U+0301 -> «é»), pair by pair, in the bytes of
// `text` from `begin` on: what is joined is never longer than its two parts.
void compose(std::string& text, std::size_t begin) {
    std::string joined;
    char32_t previous = 0;
    std::size_t previous_begin = begin;
    std::size_t end = begin;
    for (std::size_t at = begin; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        at += point.bytes;
        const char32_t composed = is_mark(point.value) ? composition(previous, point.value) : 0;
        previous_begin = composed != 0 ? previous_begin : end;
        previous = composed != 0 ? composed : point.value;
        joined.clear();
        append_utf8(joined, previous);
        text.replace(previous_begin, joined.size(), joined);
        end = previous_begin + joined.size();
    }
    text.resize(end);
}

// The letters of Latin-1 (U+00E0 to U+00FF, lower case) without their accents; 0 where there is none to drop.
constexpr std::array<char, 32> latin1_base = {'a', 'a', 'a', 'a', 'a', 'a', 0,   'c', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'i',
                                              'd', 'n', 'o', 'o', 'o', 'o', 'o', 0,   'o', 'u', 'u', 'u', 'u', 'y', 0,   'y'};

constexpr char32_t ae_ligature = 0xE6;

void append_folded(std::string& out, char32_t point) {
    if (point >= 0xE0 && point <= 0xFF && latin1_base[point - 0xE0] != 0) {
        out += latin1_base[point - 0xE0];
    } else if (point == greek_final_sigma) {
        append_utf8(out, point + 1);
    } else if (!is_accent(point) && point != arabic_tatweel) {
        const char32_t base = base_letter(point);
        if (point == ae_ligature) {
            out += "ae";
        } else if (base != point) {
            append_folded(out, base);  // ǽ is æ, and that a ligature; ǿ is ø
        } else {
            append_utf8(out, point);
        }
    }
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

}  // namespace

void append_surface_form(std::string_view text, std::string& out) {
    const std::size_t begin = out.size();
    bool decomposed = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            out += byte == '`' ? '\'' : static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
            ++at;
            continue;
        }
        const CodePoint point = decode_utf8(text, at);
        at += point.bytes;
        if (is_default_ignorable(point.value)) continue;
        if (is_apostrophe(point.value)) {
            out += '\'';
            continue;
        }
        decomposed = decomposed || is_mark(point.value);
        append_lower(out, point.value);
    }
    if (decomposed) compose(out, begin);
}

std::string surface_form(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    append_surface_form(text, out);
    return out;
}

void fold_surface(std::string_view surface, std::string& out) {
    const auto accented = std::find_if_not(surface.begin(), surface.end(), is_ascii);
    out.assign(surface.begin(), accented);
    for (auto at = static_cast<std::size_t>(accented - surface.begin()); at < surface.size();) {
        if (is_ascii(surface[at])) {
            out += surface[at++];
            continue;
        }
        const CodePoint point = decode_utf8(surface, at);
        at += point.bytes;
        append_folded(out, point.value);
    }
    if (out.empty()) out = surface;
}

std::string folded_form(std::string_view text) {
    std::string surface = surface_form(text);
    if (std::all_of(surface.begin(), surface.end(), is_ascii)) return surface;
    std::string folded;
    fold_surface(surface, folded);
    return folded;
}
