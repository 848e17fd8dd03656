#pragma once

#include <string_view>

#include "text/language.h"

// What an apostrophe inside a word means. `before` is the folded text between the word's start and the apostrophe.
enum class Apostrophe {
    elision,  // l’, qu’, jusqu’: the word begins after it
    letter,   // aujourd’hui, presqu’île, don’t: it belongs to the word
    boundary  // anything else, O’Connor: parts of a compound
};

Apostrophe apostrophe_after(std::string_view before, Language language);
