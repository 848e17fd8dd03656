#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "corpus/corpus.h"

// What makes a corpus unsound: an empty or repeated id, an id that is not URL-safe, an empty title, a date that is not
// EDTF, text that is not UTF-8. Each fault names its document; faults do not stop the check. Places have no line: readers
// that know the lines pass them in `lines` (line of each document's start, same order as the documents; may be empty).
std::vector<Error> check_corpus(const Corpus& corpus, const std::string& file, const std::vector<std::size_t>& lines);
