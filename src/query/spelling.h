#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "index/dictionary.h"
#include "query/query_syntax.h"

// A word of the documents that a mistyped one may mean.
struct Correction {
    std::string surface;  // the commonest spelling of its folded form
    std::string folded;
    double cost = 0;      // 1 for each wrong letter, 1/2 for what is heard the same
    std::uint32_t documents = 0;
    TermRange terms;      // of the folded form
};

// The likeliest meanings of a word that no document holds: least cost first, then most documents. With one wrong letter from 4
// letters on, or two from 9 where one finds nothing; é, er and ez for each other, ph for f, and doubled letters, for half. An
// unfinished word may also be the beginning of a word.
std::vector<Correction> corrections(const Dictionary& dictionary, const QueryWord& word, std::size_t limit);
