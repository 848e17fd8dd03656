#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// A record of the archive, as in corpus JSON version 1. All texts are UTF-8; only id and title are required.
struct Document {
    std::string id;     // stable across editions, unique in its corpus, URL-safe
    std::string title;
    std::string label;  // the rubric, normalised
    std::string label_as_printed;
    std::string date;        // EDTF level 1, empty when unknown
    std::string date_basis;  // why the date is believed, when it is inferred
    std::string summary;     // plain text
    std::string body;        // plain text, paragraphs separated by a blank line
    std::vector<std::string> authors, themes, people, organizations, places, works, events;
    std::string url;
    std::string source;
    std::uint32_t position = 0;  // rank in the source's own order, from 1; 0 when not given
    std::string lang;            // BCP 47; empty: the archive's language

    // Fields that this version does not know: name and value as JSON text, kept and written again.
    std::vector<std::pair<std::string, std::string>> extra;

    friend bool operator==(const Document&, const Document&) = default;
};
