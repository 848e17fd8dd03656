#pragma once

#include <array>
#include <cstddef>

#include "base/result.h"
#include "corpus/facet_field.h"
#include "index/dictionary.h"
#include "index/document_table.h"
#include "index/facet_column.h"
#include "index/postings.h"
#include "index/section_file.h"

// Answers which documents hold a term, where, and what they are dated and filed under. Immutable; made by IndexBuilder or
// loaded. Documents are known by number only: the texts are the corpus's.
class Index {
public:
    const Dictionary& dictionary() const { return dictionary_; }
    const Postings& postings() const { return postings_; }
    const FacetColumn& facet(FacetField field) const { return facets_[static_cast<std::size_t>(field)]; }
    const DocumentTable& documents() const { return documents_; }

    std::uint32_t document_count() const { return documents_.size(); }
    std::uint32_t term_count() const { return dictionary_.size(); }
    std::size_t posting_count() const { return postings_.count(); }
    std::size_t byte_size() const;

    void save(SectionWriter& file) const;
    static Result<Index> load(const SectionFile& file);

private:
    friend class IndexBuilder;

    Dictionary dictionary_;
    Postings postings_;
    std::array<FacetColumn, all_facet_fields.size()> facets_;
    DocumentTable documents_;
};
