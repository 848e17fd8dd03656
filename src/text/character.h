#pragma once

// What a code point is to the tokenizer (Unicode general categories).
enum class CharacterClass { letter, digit, mark, other };

CharacterClass character_class(char32_t code_point);

bool is_white_space(char32_t code_point);  // every kind of space, no-break ones included
bool is_upper_case(char32_t code_point);
bool is_apostrophe(char32_t code_point);      // ' ’ ʼ ` and their full-width and left-handed kin
bool is_hyphen(char32_t code_point);          // U+002D, U+2010, U+2011
bool is_default_ignorable(char32_t code_point);  // soft hyphen, zero-width characters, variation selectors
bool is_subscript_digit(char32_t code_point);    // the ₂ of CO₂, which belongs to its word
bool is_unspaced(char32_t code_point);  // Han and kana: scripts that are written without spaces between words
