#pragma once

#include <string_view>

#include "text/elision.h"
#include "text/language.h"

struct SN_env;

// A stemming algorithm that Snowball generated.
struct SnowballStemmer {
    SN_env* (*create)();
    void (*close)(SN_env*);
    int (*stem)(SN_env*);
};

// All that the pipeline knows of one language. Word lists are folded (word_list.h).
struct LanguageRow {
    std::string_view tag;         // BCP 47 primary language
    SnowballStemmer stemmer;
    char group_mark;              // in numbers: 1.000,5 or 1,000.5
    char decimal_mark;
    std::string_view elided;      // words that an apostrophe cuts off: l’, qu’
    std::string_view whole;       // beginnings of words that are written with an apostrophe: aujourd’hui
    Apostrophe other_apostrophe;  // what any other apostrophe is
    bool possessive;              // ’s at the end is a word of its own
    std::string_view stop_words;
};

const LanguageRow& row_of(Language language);
