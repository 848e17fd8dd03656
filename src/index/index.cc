#include "index/index.h"

#include <utility>

namespace {

template <class Part>
std::string bytes_of(const Part& part) {
    BinaryWriter writer;
    part.save(writer);
    return std::move(writer).bytes();
}

}  // namespace

std::size_t Index::byte_size() const {
    std::size_t size = dictionary_.byte_size() + postings_.byte_size() + documents_.byte_size();
    for (const FacetColumn& column : facets_) size += column.byte_size();
    return size;
}

void Index::save(SectionWriter& file) const {
    file.add(Section::document_table, bytes_of(documents_));
    file.add(Section::dictionary, bytes_of(dictionary_));
    file.add(Section::postings, bytes_of(postings_));
    BinaryWriter facets;
    for (const FacetColumn& column : facets_) column.save(facets);
    file.add(Section::facets, std::move(facets).bytes());
}

Result<Index> Index::load(const SectionFile& file) {
    Index index;
    BinaryReader documents = file.section(Section::document_table);
    index.documents_ = DocumentTable::load(documents);
    if (!documents.ok()) return documents.error(file.name());
    BinaryReader dictionary = file.section(Section::dictionary);
    index.dictionary_ = Dictionary::load(dictionary);
    if (!dictionary.ok()) return dictionary.error(file.name());
    BinaryReader postings = file.section(Section::postings);
    index.postings_ = Postings::load(postings, index.term_count(), index.document_count());
    if (!postings.ok()) return postings.error(file.name());
    BinaryReader facets = file.section(Section::facets);
    for (FacetColumn& column : index.facets_) column = FacetColumn::load(facets, index.document_count());
    if (!facets.ok()) return facets.error(file.name());
    return index;
}
