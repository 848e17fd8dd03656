#include "query/archive.h"

#include <utility>

#include "base/binary_writer.h"
#include "index/index_builder.h"
#include "index/section_file.h"

namespace {

Language main_language(const ArchiveInfo& info) { return language_of_tag(info.language).value_or(Language::french); }

Language document_language(const Document& document, Language archive_language) {
    return document.lang.empty() ? archive_language : language_of_tag(document.lang).value_or(archive_language);
}

}  // namespace

Archive Archive::build(const Corpus& corpus) {
    SectionWriter file;
    {
        IndexBuilder builder;
        const Language language = main_language(corpus.archive);
        for (const Document& document : corpus.documents) builder.add(document, document_language(document, language));
        std::move(builder).write(file);
    }
    BinaryWriter documents;
    DocumentStore::save(documents, corpus);
    file.add(Section::documents, std::move(documents).bytes());
    return std::move(open(std::move(file).finish(), "archive", Trust::own_bytes)).value();
}

Language Archive::language_of(const Document& document) const { return document_language(document, language_); }

Result<Archive> Archive::load(std::string bytes, const std::string& name) {
    return open(std::move(bytes), name, Trust::foreign_bytes);
}

Result<Archive> Archive::open(std::string bytes, const std::string& name, Trust trust) {
    Archive archive;
    archive.bytes_ = std::make_unique<const std::string>(std::move(bytes));
    const Result<SectionFile> file = SectionFile::open(*archive.bytes_, name, trust);
    if (!file) return file.error();
    Result<Index> index = Index::load(file.value());
    if (!index) return index.error();
    archive.index_ = std::move(index).value();
    BinaryReader documents = file.value().section(Section::documents);
    archive.documents_ = DocumentStore::load(documents);
    documents.require(archive.documents_.size() == archive.index_.document_count(), "as many documents as the index has");
    if (!documents.ok()) return documents.error(name);
    archive.document_bytes_ = file.value().bytes(Section::documents).size();
    archive.language_ = main_language(archive.info());
    return archive;
}

bool Archive::is_saved(std::string_view bytes) { return SectionFile::has_magic(bytes); }
