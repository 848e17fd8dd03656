#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "corpus/corpus.h"

// What makes a corpus unsound: an empty or repeated id, an id that is not URL-safe, an empty title, a date that is not
// EDTF, text that is not UTF-8. Each fault names its document; faults do not stop the check. Places have no line: readers
// that know the lines pass them in `lines` (line of each document's start, same order as the documents; may be empty).
std::vector<Error> check_corpus(const Corpus& corpus, const std::string& file, const std::vector<std::size_t>& lines);

// The same rules for one value, for readers that know its place: what is wrong with it, or nothing. An id is made of the
// unreserved characters of RFC 3986 (A-Z a-z 0-9 - . _ ~); an empty date is sound.
std::optional<std::string> id_fault(std::string_view id);
std::optional<std::string> title_fault(std::string_view title);
std::optional<std::string> date_fault(std::string_view date);
