#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/document.h"
#include "corpus/facet_field.h"
#include "index/document_table.h"
#include "index/facet_column.h"
#include "index/field.h"
#include "index/occurrence_list.h"
#include "index/section_file.h"
#include "text/language.h"

// Collects documents and writes their index. Documents are numbered in the order in which they are added.
class IndexBuilder {
public:
    void add(const Document& document, Language language);
    // Adds the sections that Index::load() reads. REQUIRES: called once, last.
    void write(SectionWriter& file) &&;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    // A term: its surface form is the key of the map.
    struct Entry {
        const std::string* surface;
        std::string folded;
        Language language;
        OccurrenceList occurrences;
    };

    // The number of words in the text, which begins at word `first_word` of the field.
    std::uint32_t add_text(Field field, std::uint32_t first_word, std::string_view text, Language language);
    std::uint32_t add_entities(const Document& document, Language language);
    Entry& entry_of(std::string_view surface, Language language);
    std::vector<const Entry*> sorted_entries() const;

    std::vector<Entry> entries_;  // in the order of their first occurrence
    std::array<std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>, language_count> entry_numbers_;
    std::array<FacetColumnWriter, all_facet_fields.size()> facets_;
    DocumentTableWriter documents_;
};
