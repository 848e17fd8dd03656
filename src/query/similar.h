#pragma once

#include <string>
#include <vector>

#include "query/archive.h"

struct Related {
    DocId doc;
    double score = 0;
    std::vector<std::string> because;  // the words that relate them most, as they are written in the documents
};

// Documents most like the given one, best first, itself left out.
std::vector<Related> similar(const Archive& archive, DocId doc, std::size_t limit);
