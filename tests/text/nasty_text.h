#pragma once

#include <array>
#include <random>
#include <string>
#include <string_view>

#include "text/tokenizer.h"

// Texts made of the pieces that word rules disagree about. The same number always gives the same text.
inline std::string nasty_text(std::uint32_t number) {
    constexpr auto pieces = std::to_array<std::string_view>(
        {"a",      "É",        "'",         "’",    "-",       ".",        "&",      "9",   " ",
         "\u202f", "œ",        "\xC3",      "\xFF", "l’",      "aujourd’", "jusqu'", "L'",  "presqu’",
         "\u0105", "e\u0301t", "#",         "+",    "\n",      "\u00ad",   "😀",      "Ω",   "ß",
         "Æ",      "ça",       " chevaux ", "S.N.", "500 000", "3,5",      "12.000", "100", "’s",
         "×",      "\u2011",   "\u00a0",    "« ",   " »",      "ʼ",        "`",      "Жук", "C",
         "++",     "t",        "\u200d",    ", ",   "…",       "\xE2\x80", "ﬁ",      "Ÿ",   "porte-avions",
         "R&D",    "O’Connor", "5G",        "1er",  "@",       "/",        "_"});
    std::mt19937 random(number);
    std::string text;
    for (auto length = 1 + random() % 20; length > 0; --length) text += pieces[random() % pieces.size()];
    return text;
}

// "surface|folded@position+span[begin,end)" for each token.
inline std::string full_listing(std::string_view text, Language language) {
    std::string out;
    for (const Token& token : tokenize(text, language)) {
        if (!out.empty()) out += ' ';
        out += token.surface + "|" + token.folded + "@" + std::to_string(token.position) + "+" +
               std::to_string(token.span) + "[" + std::to_string(token.range.begin) + "," +
               std::to_string(token.range.end) + ")";
    }
    return out;
}
