#pragma once

#include <string>

#include "formats/importer.h"

// Corpus JSON, version 1: our own format, described in README.md and by corpus.schema.json. Read through nlohmann's SAX
// interface: no exceptions, bounded depth, and every error carries file, line and column.
extern const Importer corpus_json_importer;

// The corpus as JSON text, fields in the documented order, empty ones left out, unknown ones as they were read.
std::string write_corpus_json(const Corpus& corpus);

// One document's record, as in the "documents" array, on one line.
std::string write_document_json(const Document& document);
