#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "index/term.h"

class Dictionary;

// Reads the terms of a dictionary in order. What it says of a term holds until it moves.
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

// Bits of the byte in an entry that also holds the ending (FORMAT.md).
enum EntryFlag : std::uint32_t { one_document = 1, other_language = 2, some_spans = 4, accented = 8 };
