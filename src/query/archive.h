#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/typed_id.h"
#include "corpus/corpus.h"
#include "corpus/document_store.h"
#include "index/index.h"
#include "index/section_file.h"
#include "text/language.h"

// A corpus with its index, both as views of one piece of saved bytes: what every front end opens. Immutable once made; shared by
// const reference.
class Archive {
public:
    static Archive build(const Corpus& corpus);

    const ArchiveInfo& info() const { return documents_.info(); }
    const DocumentStore& documents() const { return documents_; }
    const Index& index() const { return index_; }
    Corpus corpus() const { return documents_.corpus(); }  // a copy of all documents
    Document document(DocId doc) const { return documents_.document(doc); }
    std::uint32_t document_count() const { return documents_.size(); }
    std::size_t document_bytes() const { return document_bytes_; }  // of save(), those of the documents
    std::optional<DocId> find(std::string_view id) const { return documents_.find(id); }
    Language language() const { return language_; }  // of the archive and of queries
    Language language_of(const Document& document) const;

    // The built archive as bytes (documents and index), and back without building: nothing is copied or parsed. The error names the
    // byte.
    const std::string& save() const { return *bytes_; }
    static Result<Archive> load(std::string bytes, const std::string& name);
    // Whether the bytes begin like a saved archive, so that a caller can choose between load() and an importer.
    static bool is_saved(std::string_view bytes);

private:
    Archive() = default;
    static Result<Archive> open(std::string bytes, const std::string& name, Trust trust);

    std::unique_ptr<const std::string> bytes_;  // where the views point
    DocumentStore documents_;
    std::size_t document_bytes_ = 0;
    Index index_;
    Language language_ = Language::french;
};
