#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// The quick half of scan_words(): words of ASCII letters, accented letters of Latin-1 and œ need neither decoding nor
// tables of Unicode. Everything else is left to the general rules (word_rules.h), which give the same words.

// A run of such letters; empty where there is none.
struct PlainRun {
    std::size_t end = 0;
    bool is_surface = true;  // no capital and no ligature: it is its own surface form
    bool is_ascii = true;
};

PlainRun plain_run(std::string_view text, std::size_t at);

// Whether a word that reaches byte `at` certainly ends there, by what follows it.
bool ends_word(std::string_view text, std::size_t at);

// Whether byte `at` is ASCII and neither begins nor continues a word.
bool is_gap(std::string_view text, std::size_t at);

// Bytes of the apostrophe ' or ’ at `at`, 0 where there is another character.
std::size_t plain_apostrophe(std::string_view text, std::size_t at);

void append_plain_surface(std::string_view run, std::string& out);
