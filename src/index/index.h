#pragma once

#include <array>
#include <cstddef>

#include "base/result.h"
#include "corpus/facet_field.h"
#include "index/dictionary.h"
#include "index/document_table.h"
#include "index/facet_column.h"
#include "index/field_frequencies.h"
#include "index/position_reader.h"
#include "index/posting_cursor.h"
#include "index/section_file.h"

// Answers which documents hold a term, where, and what they are dated and filed under. Immutable; a view of the bytes that
// IndexBuilder wrote, which must outlive it. Documents are known by number only: the texts are the corpus's.
class Index {
public:
    const Dictionary& dictionary() const { return dictionary_; }
    const FrequencyTable& frequencies() const { return frequencies_; }
    const FacetColumn& facet(FacetField field) const { return facets_[static_cast<std::size_t>(field)]; }
    const DocumentTable& documents() const { return documents_; }

    // `shared`: see PostingCursor.
    PostingCursor postings(const PostingLocation& term, DecodedBlocks* shared = nullptr) const;
    PositionReader positions(const PostingLocation& term) const;

    // DocumentTable::weighted_frequency() of a row of frequencies by its number.
    float weighted_frequency(std::uint32_t row, std::uint32_t doc, FieldMask fields = any_field) const {
        return documents_.weighted_frequency(frequencies_[row], doc, static_cast<FieldMask>(frequencies_.mask(row) & fields));
    }

    // The same for many postings. REQUIRES: there are any.
    class WeightedFrequencies {
    public:
        explicit WeightedFrequencies(const Index& index)
            : index_(index),
              weights_(index.documents_.weights(index.frequencies_.common_field())),
              common_(index.frequencies_.common_occurrences()) {}

        float operator()(std::uint32_t row, std::uint32_t doc) const {
            const float common = common_[row];
            return common > 0 ? common * weights_[doc] : index_.weighted_frequency(row, doc);
        }

    private:
        const Index& index_;
        DocumentTable::FieldWeights weights_;
        const float* common_;
    };

    std::uint32_t document_count() const { return documents_.size(); }
    std::uint32_t term_count() const { return dictionary_.size(); }
    std::size_t posting_count() const { return posting_count_; }
    std::size_t byte_size() const { return byte_size_; }           // all of it
    std::size_t position_bytes() const { return positions_.size(); }  // the part that only phrases and closeness need

    static Result<Index> load(const SectionFile& file);

private:
    Dictionary dictionary_;
    FrequencyTable frequencies_;
    std::string_view postings_, positions_;
    std::array<FacetColumn, all_facet_fields.size()> facets_;
    DocumentTable documents_;
    std::size_t posting_count_ = 0;
    std::size_t byte_size_ = 0;
};
