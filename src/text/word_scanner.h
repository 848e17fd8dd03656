#pragma once

#include <cstdint>
#include <string_view>

#include "base/byte_range.h"
#include "base/function_ref.h"
#include "text/language.h"

// A word of a text. Words are numbered from 0 in reading order; a compound («porte-avions») is its parts at consecutive
// positions and, after them, one more word at the first part's position with the parts joined ("porteavions").
struct ScannedWord {
    std::string_view surface;    // surface_form() of the word without its elided article: «L’Été» -> "été"
    ByteRange range;             // the word in the source, without the elision ("Été")
    std::uint32_t position = 0;  // number of the word
    std::uint32_t span = 1;      // positions covered: 1, or the number of parts for a joined compound
};

// Calls `visit` for each word of `text` in order; `surface` is valid only during the call. One pipeline for documents
// and queries.
//
// Numbers written in groups are one word without their separators («500 000», «500.000» -> "500000"; «3,5» -> "3,5");
// acronyms lose their dots (N.S.A. -> "nsa"); R&D and P&L are words. Scripts that are written without spaces (Han,
// kana) give one word per character, so that a phrase finds what a reader would call a word. Any bytes are accepted;
// there is no error. Cost: linear in the text; no allocation per word.
void scan_words(std::string_view text, Language language, FunctionRef<void(const ScannedWord&)> visit);
