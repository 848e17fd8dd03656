#pragma once

#include <string>
#include <string_view>

// Other spellings of a query, the same as queries.mjs makes.

// One wrong letter in the longest word (the first of several): a letter replaced, left out, put in, or two neighbours
// swapped, as the seed says. Queries without a word of 4 letters stay as they are.
std::string with_typo(std::string_view query, std::uint32_t seed);

// Without the marks of its letters; ligatures and case stay.
std::string without_accents(std::string_view query);

// Only the words that are in no list of question and function words (question_words.txt), as people type into a search
// box.
std::string keywords_of(std::string_view query);
