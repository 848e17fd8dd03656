#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/typed_id.h"
#include "index/flat_lists.h"
#include "index/flat_strings.h"
#include "text/language.h"

// Consecutive terms [begin, end) of a dictionary.
struct TermRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool empty() const { return begin == end; }
    friend bool operator==(const TermRange&, const TermRange&) = default;
};

// One entry of a dictionary that is being made. A surface form that stands in two languages is two terms.
struct DictionaryEntry {
    std::string surface;
    std::string folded;
    Language language = Language::french;
};

// The words of the documents: surface forms sorted by (folded form, surface form, language), each with the class of the forms
// that share its stem. Stems are those of accented surface forms, so a word typed without accents finds its classes
// through the forms that fold to it.
class Dictionary {
public:
    // REQUIRES: entries sorted and distinct.
    static Dictionary make(const std::vector<DictionaryEntry>& entries);

    std::uint32_t size() const { return surfaces_.size(); }
    std::string_view surface(TermId term) const { return surfaces_[term.value]; }
    std::string_view folded(TermId term) const { return folded_[term.value]; }
    Language language(TermId term) const { return static_cast<Language>(languages_[term.value]); }

    TermRange with_folded(std::string_view folded) const;
    TermRange with_prefix(std::string_view folded_prefix) const;
    // The terms of `same_folded` (an answer of with_folded) that are written so: one for each language.
    TermRange with_surface(TermRange same_folded, std::string_view surface) const;

    std::uint32_t stem_class(TermId term) const { return classes_[term.value]; }
    std::optional<std::uint32_t> find_class(std::string_view stem, Language language) const;
    std::span<const std::uint32_t> terms_of_class(std::uint32_t stem_class) const { return class_terms_[stem_class]; }

    std::size_t byte_size() const;
    void save(BinaryWriter& writer) const;
    static Dictionary load(BinaryReader& reader);

private:
    FlatStrings surfaces_, folded_;
    std::vector<std::uint32_t> languages_;  // of each term
    std::vector<std::uint32_t> classes_;    // of each term
    FlatStrings class_stems_;               // language digit and stem, sorted
    FlatLists class_terms_;
};
