#pragma once

#include <string>

#include "corpus/corpus.h"

// What a page of the site says of itself to machines, as elements for its <head>: its canonical address, Open Graph
// (https://ogp.me/) and JSON-LD (structured_data.h). `base_url` is the site's own address; where it is not known ("") none is claimed.

// A page of the list, or the one about the archive; `address` is its own below the site.
std::string list_page_head(const ArchiveInfo& archive, const std::string& base_url, const std::string& address);

// The start page, which also describes the archive as a data set.
std::string start_page_head(const Corpus& corpus, const std::string& base_url);

std::string document_page_head(const Document& document, const ArchiveInfo& archive, const std::string& base_url);

// Whose text it is, in a line for readers of a print: "Archive, Publisher".
std::string source_of(const ArchiveInfo& archive);
