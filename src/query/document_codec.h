#pragma once

#include "base/binary_reader.h"
#include "base/binary_writer.h"
#include "corpus/corpus.h"

// The documents section of a saved archive: every text of the corpus, length-prefixed, in the order of the members of
// ArchiveInfo and Document (src/index/FORMAT.md).
void write_corpus(BinaryWriter& writer, const Corpus& corpus);
// Check reader.ok() afterwards.
Corpus read_corpus(BinaryReader& reader);
