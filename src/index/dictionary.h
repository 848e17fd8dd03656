#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/binary_reader.h"
#include "base/typed_id.h"
#include "index/flat_lists.h"
#include "index/flat_strings.h"
#include "index/term.h"
#include "index/term_cursor.h"

// Consecutive terms [begin, end) of a dictionary.
struct TermRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool empty() const { return begin == end; }
    friend bool operator==(const TermRange&, const TermRange&) = default;
};

struct LocatedTerm {
    TermId term;
    PostingLocation location;
};

// The words of the documents: surface forms sorted by (folded form, surface form, language), in blocks of 16 whose entries leave
// out what their folded form shares with the one before (front coding), as a view of saved bytes (FORMAT.md, «Dictionary»).
// Forms that share a stem are a class. Stems are those of accented surface forms, so a word typed without accents finds its
// classes through the forms that fold to it.
class Dictionary {
public:
    std::uint32_t size() const { return size_; }
    Term term(TermId id) const;
    bool has_language(Language language) const { return (languages_ >> static_cast<unsigned>(language) & 1) != 0; }

    TermRange with_folded(std::string_view folded) const;
    TermRange with_prefix(std::string_view folded_prefix) const;
    // At the first term whose folded form is not below.
    TermCursor at(std::string_view folded) const;
    // The terms of `same_folded` (an answer of with_folded) that are written so: one for each language.
    TermRange with_surface(TermRange same_folded, std::string_view surface) const;
    // The forms of a language that have this stem (as Stemmer gives it), ascending.
    std::vector<LocatedTerm> with_stem(std::string_view stem, Language language) const;

    // Checks every entry: order, lengths, counts of documents, ranges that lie one behind the other in sections of these sizes.
    static Dictionary load(BinaryReader& reader, std::uint32_t document_count, std::size_t posting_bytes,
                           std::size_t position_bytes);

private:
    friend class TermCursor;
    friend class DictionaryWriter;
    static constexpr std::uint32_t block_terms = 16;

    std::uint32_t block_count() const { return static_cast<std::uint32_t>(blocks_.size() / 3); }
    std::string_view head(std::uint32_t block) const;
    bool is_sound(std::uint32_t document_count, std::size_t posting_bytes, std::size_t position_bytes) const;

    std::uint32_t size_ = 0;
    std::uint32_t languages_ = 0;
    std::span<const std::uint32_t> blocks_;  // of each block: where its entries, postings and positions begin
    std::string_view entries_;
    FlatStrings irregular_stems_;  // language digit and stem, sorted
    FlatLists irregular_terms_;    // of each
};

// What irregular stems are sorted by.
std::string stem_key(std::string_view stem, Language language);
