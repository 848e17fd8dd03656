#include "index/index.h"

#include <utility>

#include "index/byte_view.h"

namespace {

const unsigned char* at(std::string_view section, std::uint32_t byte) {
    return bytes_of(section) + byte;
}

std::size_t count_postings(const Dictionary& dictionary) {
    std::size_t count = 0;
    for (TermCursor cursor(dictionary, 0); !cursor.at_end(); cursor.next()) count += cursor.location().documents;
    return count;
}

}  // namespace

PostingCursor Index::postings(const PostingLocation& term, DecodedBlocks* shared) const {
    return PostingCursor({at(postings_, term.postings.begin), at(postings_, term.postings.end), term.documents,
                          document_count(), frequencies_.size()}, shared);
}

PositionReader Index::positions(const PostingLocation& term) const {
    return PositionReader({at(positions_, term.positions.begin), at(positions_, term.positions.end), term.spans}, frequencies_);
}

Result<Index> Index::load(const SectionFile& file) {
    Index index;
    BinaryReader documents = file.section(Section::document_table);
    index.documents_ = DocumentTable::load(documents);
    if (!documents.ok()) return documents.error(file.name());
    BinaryReader frequencies = file.section(Section::frequencies);
    index.frequencies_ = FrequencyTable::load(frequencies);
    frequencies.require(index.frequencies_.size() == 0 || index.documents_.has_lengths(index.frequencies_.common_field()),
                        "lengths of the commonest frequencies' field");
    if (!frequencies.ok()) return frequencies.error(file.name());
    index.postings_ = file.bytes(Section::postings);
    index.positions_ = file.bytes(Section::positions);
    BinaryReader dictionary = file.section(Section::dictionary);
    index.dictionary_ =
        Dictionary::load(dictionary, index.document_count(), index.postings_.size(), index.positions_.size());
    dictionary.require(index.term_count() == 0 || index.frequencies_.size() > 0, "frequencies of the terms");
    if (!dictionary.ok()) return dictionary.error(file.name());
    BinaryReader facets = file.section(Section::facets);
    for (FacetColumn& column : index.facets_) column = FacetColumn::load(facets, index.document_count());
    if (!facets.ok()) return facets.error(file.name());
    index.posting_count_ = count_postings(index.dictionary_);
    for (const Section section : {Section::document_table, Section::frequencies, Section::postings, Section::positions,
                                  Section::dictionary, Section::facets}) {
        index.byte_size_ += file.bytes(section).size();
    }
    return index;
}
