#pragma once

#include "text/character.h"

// Properties of code points, from tables that are generated from utf8proc when the project is built
// (unicode/generate_tables.cc). Any number is accepted; what is no code point has no properties.

CharacterClass general_class(char32_t code_point);

char32_t small_letter(char32_t code_point);  // simple lower case; the code point itself where there is none

// The letter without its marks («é» -> «e»), plane 0 without Hangul and compatibility ideographs; itself where it has none.
char32_t base_letter(char32_t code_point);

// The code point that is `first` with the mark `second`, below U+2000; 0 where there is none.
char32_t composition(char32_t first, char32_t second);
