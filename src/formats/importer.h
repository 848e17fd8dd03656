#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "corpus/corpus.h"

// One file (or standard input) as read.
struct Input {
    std::string name;  // as given by the user, for messages
    std::string bytes;
};

struct ImportOptions {
    std::string from_format;  // an Importer's name; empty: told by content
    bool keep_going = false;  // skip bad records instead of failing
    bool untitled = false;    // documents without a title are no fault: a search needs none
};

struct Imported {
    Corpus corpus;
    std::vector<Error> skipped;               // bad records left out (keep_going), each with its place
    std::vector<std::size_t> document_lines;  // line where each document starts in its input; 0 unknown
    bool ids_made = false;                    // by the importer, from the titles: the source gives none
};

// One way in. `recognises` looks at the content and answers cheaply; `read` does the work or says why not.
struct Importer {
    std::string_view name;         // for --from-format
    std::string_view description;  // a few words for the help text
    bool (*recognises)(const Input& input);
    Result<Imported> (*read)(const Input& input, const ImportOptions& options);
};

// All importers in the order in which they are asked; each is defined in the file named after it.
std::span<const Importer* const> importers();

// Reads every input with the importer that recognises it (or the forced one) and joins the documents in order; the
// first input's archive description is kept. Ids that collide across inputs get a suffix when the importer made them.
Result<Imported> import_archive(const std::vector<Input>& inputs, const ImportOptions& options);
