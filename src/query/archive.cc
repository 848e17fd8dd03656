#include "query/archive.h"

#include <utility>

#include "base/binary_writer.h"
#include "index/index_builder.h"
#include "index/section_file.h"
#include "query/document_codec.h"

namespace {

Language main_language(const Corpus& corpus) {
    return language_of_tag(corpus.archive.language).value_or(Language::french);
}

Language document_language(const Document& document, Language archive_language) {
    return document.lang.empty() ? archive_language : language_of_tag(document.lang).value_or(archive_language);
}

}  // namespace

Archive::Archive(Corpus corpus, Index index)
    : corpus_(std::move(corpus)), index_(std::move(index)), language_(main_language(corpus_)) {
    for (std::uint32_t doc = 0; doc < document_count(); ++doc) by_id_.emplace(corpus_.documents[doc].id, DocId{doc});
}

Archive Archive::build(Corpus corpus) {
    IndexBuilder builder;
    const Language language = main_language(corpus);
    for (const Document& document : corpus.documents) builder.add(document, document_language(document, language));
    return Archive(std::move(corpus), std::move(builder).finish());
}

std::optional<DocId> Archive::find(std::string_view id) const {
    const auto at = by_id_.find(std::string(id));
    if (at == by_id_.end()) return std::nullopt;
    return at->second;
}

Language Archive::language_of(DocId doc) const { return document_language(document(doc), language_); }

std::string Archive::save() const {
    SectionWriter file;
    BinaryWriter documents;
    write_corpus(documents, corpus_);
    file.add(Section::documents, std::move(documents).bytes());
    index_.save(file);
    return file.finish();
}

Result<Archive> Archive::load(std::string bytes, const std::string& name) {
    const Result<SectionFile> file = SectionFile::open(bytes, name);
    if (!file) return file.error();
    BinaryReader documents = file.value().section(Section::documents);
    Corpus corpus = read_corpus(documents);
    Result<Index> index = Index::load(file.value());
    if (index && documents.ok()) {
        documents.require(index.value().document_count() == corpus.documents.size(),
                          "as many documents as the index has");
    }
    if (!documents.ok()) return documents.error(name);
    if (!index) return index.error();
    return Archive(std::move(corpus), std::move(index).value());
}

bool Archive::is_saved(std::string_view bytes) { return SectionFile::has_magic(bytes); }
