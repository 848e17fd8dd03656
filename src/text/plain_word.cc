#include "text/plain_word.h"

#include <array>
#include <cstdint>

namespace {

enum class Kind : std::uint8_t {
    gap,      // ASCII that no rule of words looks at
    small,    // a to z
    capital,  // A to Z
    latin1,   // first byte of U+00C0 to U+00FF
    oe,       // first byte of œ and Œ, and of other letters
    other     // digits, marks that may join, all other bytes
};

constexpr std::array<Kind, 256> kinds = [] {
    std::array<Kind, 256> out{};
    for (std::size_t byte = 0x80; byte < 256; ++byte) out[byte] = Kind::other;
    for (const char byte : std::string_view("0123456789'`&-.+#")) out[static_cast<std::size_t>(byte)] = Kind::other;
    for (std::size_t byte = 'a'; byte <= 'z'; ++byte) out[byte] = Kind::small;
    for (std::size_t byte = 'A'; byte <= 'Z'; ++byte) out[byte] = Kind::capital;
    out[0xC3] = Kind::latin1;
    out[0xC5] = Kind::oe;
    return out;
}();

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// The second byte of × and ÷ after 0xC3.
bool is_sign(unsigned char second) { return second == 0x97 || second == 0xB7; }

// Spaces, dashes, quotation marks and signs that end a word: U+00A0, U+00AB, U+00BB, ×, ÷, and U+2000 to U+203F without
// apostrophes, hyphens and what is ignored.
bool is_foreign_gap(std::string_view text, std::size_t at) {
    const unsigned char second = byte_at(text, at + 1);
    switch (byte_at(text, at)) {
        case 0xC2: return second == 0xA0 || second == 0xAB || second == 0xBB;
        case 0xC3: return is_sign(second);
        case 0xE2: break;
        default: return false;
    }
    const unsigned char third = byte_at(text, at + 2);
    return second == 0x80 && is_continuation(third) &&
           (third <= 0x8A || third >= 0xAF || (third >= 0x92 && third <= 0x97) || (third >= 0x9A && third <= 0xA9));
}

bool is_end(std::string_view text, std::size_t at) {
    return at >= text.size() || kinds[byte_at(text, at)] == Kind::gap || is_foreign_gap(text, at);
}

}  // namespace

PlainRun plain_run(std::string_view text, std::size_t at) {
    PlainRun run;
    for (;; ++at) {
        while (at < text.size() && kinds[static_cast<unsigned char>(text[at])] == Kind::small) ++at;
        const unsigned char second = byte_at(text, at + 1);
        const Kind kind = at < text.size() ? kinds[static_cast<unsigned char>(text[at])] : Kind::gap;
        const bool accented = kind == Kind::latin1 && is_continuation(second) && !is_sign(second);
        const bool ligature = kind == Kind::oe && (second == 0x92 || second == 0x93);
        if (kind != Kind::capital && !accented && !ligature) break;
        // From 0xA0 on, Latin-1's second bytes are small letters; 0xA6 is æ.
        if (!accented || second < 0xA0 || second == 0xA6) run.is_surface = false;
        if (kind == Kind::capital) continue;
        run.is_ascii = false;
        ++at;
    }
    run.end = at;
    return run;
}

bool ends_word(std::string_view text, std::size_t at) {
    if (is_end(text, at)) return true;
    return (text[at] == '.' || text[at] == '-') && is_end(text, at + 1);
}

bool is_gap(std::string_view text, std::size_t at) { return kinds[static_cast<unsigned char>(text[at])] == Kind::gap; }

std::size_t plain_apostrophe(std::string_view text, std::size_t at) {
    if (byte_at(text, at) == '\'') return 1;
    return byte_at(text, at) == 0xE2 && byte_at(text, at + 1) == 0x80 && byte_at(text, at + 2) == 0x99 ? 3 : 0;
}

void append_plain_surface(std::string_view run, std::string& out) {
    for (std::size_t at = 0; at < run.size(); ++at) {
        const auto byte = static_cast<unsigned char>(run[at]);
        if (byte < 0x80) {
            out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
            continue;
        }
        const unsigned char second = byte_at(run, ++at);
        if (byte == 0xC5) {
            out += "oe";
        } else if (second == 0x86 || second == 0xA6) {
            out += "ae";
        } else if (second == 0x9F) {
            out += "ss";
        } else {
            out += run[at - 1];
            out += static_cast<char>(second < 0xA0 ? second + 0x20 : second);
        }
    }
}
