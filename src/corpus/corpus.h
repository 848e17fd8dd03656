#pragma once

#include <string>
#include <utility>
#include <vector>

#include "corpus/document.h"

// What the archive says of itself.
struct ArchiveInfo {
    std::string title;
    std::string language;  // BCP 47, "fr" when the source names none
    std::string description;
    std::string publisher;
    std::string url;
    std::string license;
    std::string edition;  // date of this edition, EDTF
    std::vector<std::pair<std::string, std::string>> extra;  // as Document::extra

    friend bool operator==(const ArchiveInfo&, const ArchiveInfo&) = default;
};

// An archive: its description and its documents in the source's order. A DocId is an index into `documents`.
struct Corpus {
    ArchiveInfo archive;
    std::vector<Document> documents;
    std::vector<std::pair<std::string, std::string>> extra;  // unknown fields of the top level

    friend bool operator==(const Corpus&, const Corpus&) = default;
};
