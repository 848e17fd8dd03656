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
#include "index/dictionary.h"
#include "index/index.h"
#include "index/position.h"
#include "text/language.h"
#include "text/tokenizer.h"

// Collects documents and makes their index. Documents are numbered in the order in which they are added.
class IndexBuilder {
public:
    void add(const Document& document, Language language);
    // REQUIRES: called once, last.
    Index finish() &&;

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    // The number of words in the text, which begins at word `first_word` of the field.
    std::uint32_t add_text(Field field, std::uint32_t first_word, std::string_view text, Language language);
    std::uint32_t add_entities(const Document& document, Language language);
    std::uint32_t entry_of(const Token& token, Language language);
    // New number of each entry once they are sorted; sorts them.
    std::vector<std::uint32_t> sort_entries();

    std::vector<DictionaryEntry> entries_;  // in the order of their first occurrence
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> entry_numbers_[language_count];  // of each language
    std::vector<std::uint32_t> term_of_;      // of each occurrence: number in entries_
    std::vector<Position> position_of_;       // of each occurrence
    std::vector<std::uint32_t> doc_starts_ = {0};
    std::array<std::vector<std::vector<std::string>>, all_facet_fields.size()> facet_values_;
    DocumentTable documents_;
};
