#pragma once

#include <string_view>
#include <vector>

#include "base/byte_range.h"

// The sentences of a text in order, without surrounding white space. Ends at . ! ? … (with closing quotes) followed by
// space and a capital, digit or opening quote, and at line ends; not after abbreviations (M., etc., p.) or initials.
std::vector<ByteRange> split_sentences(std::string_view text);

// The paragraphs of a plain text: separated by blank lines, without surrounding white space.
std::vector<ByteRange> split_paragraphs(std::string_view text);
