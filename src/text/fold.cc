#include "text/fold.h"

#include <array>

#include "text/character.h"
#include "text/unicode_data.h"
#include "text/utf8.h"

namespace {

// Lower case of one code point with ligatures expanded, appended to `out`.
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
        default: break;
    }
    append_utf8(out, small_letter(point));
}

bool is_mark(char32_t point) { return point >= 0x300 && character_class(point) == CharacterClass::mark; }

// Each mark joined to the letter before it where one code point says both («e» + U+0301 -> «é»), pair by pair.
std::string compose(const std::string& text) {
    std::string out;
    char32_t previous = 0;
    std::size_t previous_begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        at += point.bytes;
        const char32_t composed = is_mark(point.value) ? composition(previous, point.value) : 0;
        if (composed != 0) {
            out.resize(previous_begin);
        } else {
            previous_begin = out.size();
        }
        previous = composed != 0 ? composed : point.value;
        append_utf8(out, previous);
    }
    return out;
}

// The letters of Latin-1 (U+00E0 to U+00FF, lower case) without their accents; 0 where there is none to drop.
constexpr std::array<char, 32> latin1_base = {'a', 'a', 'a', 'a', 'a', 'a', 0,   'c', 'e', 'e', 'e', 'e', 'i', 'i', 'i', 'i',
                                              'd', 'n', 'o', 'o', 'o', 'o', 'o', 0,   'o', 'u', 'u', 'u', 'u', 'y', 0,   'y'};

void append_folded(std::string& out, char32_t point) {
    if (point >= 0xE0 && point <= 0xFF && latin1_base[point - 0xE0] != 0) {
        out += latin1_base[point - 0xE0];
        return;
    }
    if (!is_mark(point)) append_utf8(out, base_letter(point));
}

}  // namespace

std::string surface_form(std::string_view text) {
    std::string out;
    out.reserve(text.size());
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
    return decomposed ? compose(out) : out;
}

std::string folded_form(std::string_view text) {
    const std::string surface = surface_form(text);
    std::string out;
    out.reserve(surface.size());
    for (std::size_t at = 0; at < surface.size();) {
        if (static_cast<unsigned char>(surface[at]) < 0x80) {
            out += surface[at++];
            continue;
        }
        const CodePoint point = decode_utf8(surface, at);
        at += point.bytes;
        append_folded(out, point.value);
    }
    return out;
}
