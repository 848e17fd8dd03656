#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.h"
#include "base/typed_id.h"
#include "corpus/corpus.h"
#include "index/index.h"
#include "text/language.h"

// A corpus with its index: what every front end opens. Immutable once made; shared by const reference.
class Archive {
public:
    static Archive build(Corpus corpus);

    const Corpus& corpus() const { return corpus_; }
    const Index& index() const { return index_; }
    const Document& document(DocId doc) const { return corpus_.documents[doc.value]; }
    std::uint32_t document_count() const { return static_cast<std::uint32_t>(corpus_.documents.size()); }
    std::optional<DocId> find(std::string_view id) const;
    Language language() const { return language_; }  // of the archive and of queries
    Language language_of(DocId doc) const;

    // The built archive as bytes (documents and index), and back without building. The error names the byte.
    std::string save() const;
    static Result<Archive> load(std::string bytes, const std::string& name);
    // Whether the bytes begin like a saved archive, so that a caller can choose between load() and an importer.
    static bool is_saved(std::string_view bytes);

private:
    Archive(Corpus corpus, Index index);

    Corpus corpus_;
    Index index_;
    Language language_;
    std::unordered_map<std::string, DocId> by_id_;
};
