#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/language_table.h"
#include "text/utf8.h"

// Where words, elisions, acronyms and compounds begin and end in one text, by code points. Offsets are bytes of the
// text.
class WordRules {
public:
    WordRules(std::string_view text, Language language) : text_(text), language_(language), row_(row_of(language)) {}

    struct Peek {
        CodePoint point;
        bool word = false;  // letter, digit or mark of a script with spaces
    };
    Peek peek(std::size_t at) const;

    // The byte after the letter at `at` and its marks.
    std::size_t cluster_end(std::size_t at) const;

    // Past an elided article at `at`, so that what follows it («l’U.E.», «d’1 €») is read like anything else; else
    // `at`.
    std::size_t after_elision(std::size_t at);

    // N.S.A. and U.E: single letters, each followed by a full stop but the last. Their end, 0 for anything else;
    // `letters` becomes them.
    std::size_t acronym_end(std::size_t at, std::string& letters) const;

    // The end of a part of a word: letters, digits, marks, and the apostrophes and & that belong to it. `begin` moves
    // past an elided article.
    std::size_t part_end(std::size_t& begin);

    // Where the next part of a compound begins, 0 when the compound ends at `end`.
    std::size_t next_part(std::size_t end) const;

private:
    Apostrophe apostrophe_at(std::size_t begin, std::size_t at);
    bool joins_initials(std::size_t begin, std::size_t at) const;
    bool ends_in_possessive(std::size_t after) const;
    std::size_t with_symbols(std::size_t begin, std::size_t end) const;

    std::string_view text_;
    Language language_;
    const LanguageRow& row_;
    std::string surface_, folded_;  // of what is before an apostrophe
};
