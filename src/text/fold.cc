#include "text/fold.h"

#include <utf8proc.h>

#include <array>
#include <cstdlib>

#include "text/character.h"
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
    append_utf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point))));
}

bool needs_composition(char32_t point) { return point >= 0x300 && character_class(point) == CharacterClass::mark; }

std::string compose(const std::string& text) {
    utf8proc_uint8_t* composed = nullptr;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto length = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(text.size()), &composed,
                                     static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    if (length < 0) return text;
    std::string out(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(length));
    std::free(composed);
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
    std::array<utf8proc_int32_t, 16> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts.data(),
                                               static_cast<utf8proc_ssize_t>(parts.size()),
                                               static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK),
                                               &boundary);
    if (count <= 0) return;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count) && i < parts.size(); ++i) {
        append_utf8(out, static_cast<char32_t>(parts[i]));
    }
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
        decomposed = decomposed || needs_composition(point.value);
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
