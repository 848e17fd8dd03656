#pragma once

#include <string_view>

#include "text/language.h"

// Function words, ignored in a bag of words and respected in a phrase. Takes a folded form, without elision.
bool is_stop_word(std::string_view folded, Language language);
