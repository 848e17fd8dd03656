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

class Dictionary;

// Reads terms in order. What it says of a term holds until it moves.
class TermCursor {
public:
    // At the term, or at the end where there is none.
    TermCursor(const Dictionary& dictionary, std::uint32_t term);

    bool at_end() const;
    std::uint32_t id() const { return id_; }
    const std::string& folded() const { return term_.folded; }
    Language language() const { return term_.language; }
    std::uint8_t ending() const { return term_.ending; }
    const PostingLocation& location() const { return term_; }
    const Term& term();  // all of it: the surface form is put together now
    // Bytes that the folded form shares with that of the term before; 0 for the first term of a block.
    std::uint32_t shared() const { return shared_; }
    void next();
    void move_to(std::uint32_t term);
    // Moves forward to the first term whose folded form is not below.
    void skip_to(std::string_view folded);

private:
    friend class Dictionary;
    explicit TermCursor(const Dictionary& dictionary) : dictionary_(&dictionary) {}  // stands nowhere until find()
    bool starts_below(std::uint32_t block, std::string_view folded) const;
    void find(std::string_view folded, std::uint32_t step);
    void skip_in_block(std::string_view folded);
    void open_block(std::uint32_t block);
    bool read(std::size_t most_shared = static_cast<std::size_t>(-1));

    const Dictionary* dictionary_;
    const unsigned char* at_ = nullptr;
    std::uint32_t id_ = 0;
    std::uint32_t shared_ = 0;
    std::uint32_t surface_shared_ = 0;  // bytes of the folded form that begin the surface form
    std::string_view surface_letters_;  // what follows them there
    bool surface_is_whole_ = false;
    Term term_;
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

// Bits of the byte in an entry that also holds the ending (FORMAT.md).
enum EntryFlag : std::uint32_t { one_document = 1, other_language = 2, some_spans = 4, accented = 8 };

// A surface form: `begin` bytes of the folded form, letters with accents, and unless these are the whole rest of it, what stands behind
// as many letters of one byte in the folded form. REQUIRES: begin is within the folded form.
std::string with_letters(std::string_view folded, std::size_t begin, std::string_view letters, bool whole);

// What irregular stems are sorted by.
std::string stem_key(std::string_view stem, Language language);
