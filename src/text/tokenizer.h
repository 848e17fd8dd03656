#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_range.h"
#include "text/language.h"

// A word of a text. Tokens come in reading order, a joined one after its parts. Words are numbered from 0 in reading order; a compound («porte-avions») yields its parts at
// consecutive positions and, at the first part's position, one more token with the parts joined ("porteavions").
struct Token {
    std::string surface;     // surface_form() of the word without its elided article: «L’Été» -> "été"
    std::string folded;      // folded_form() of `surface`
    ByteRange range;         // the word in the source, without the elision ("Été")
    std::uint32_t position;  // number of the word
    std::uint32_t span = 1;  // positions covered: 1, or the number of parts for a joined compound
};

// One pipeline for documents and queries. Numbers written in groups are one token without their separators
// («500 000», «500.000» -> "500000"; «3,5» -> "3,5"); acronyms lose their dots (N.S.A. -> "nsa"); R&D and P&L are words.
// Any bytes are accepted; there is no error. Cost: linear in the text.
std::vector<Token> tokenize(std::string_view text, Language language);
