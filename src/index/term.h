#pragma once

#include <cstdint>
#include <string>

#include "text/language.h"

// A range of bytes in a section of the index.
struct SectionRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

// A form's stem is its folded form without an ending of so many bytes (0 to 14), or irregular («chevaux», «cheval»).
inline constexpr std::uint8_t irregular_ending = 15;

// Where the postings of a term are.
struct PostingLocation {
    std::uint32_t documents = 0;  // that hold the term
    SectionRange postings;        // in the postings section
    SectionRange positions;       // in the positions section
    bool spans = false;           // some of its positions cover several words
};

// What the dictionary knows of a term. A surface form that stands in two languages is two terms.
struct Term : PostingLocation {
    std::string surface;  // surface_form()
    std::string folded;   // folded_form()
    Language language = Language::french;
    std::uint8_t ending = 0;
};
