#include "index/dictionary.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "base/sorted_order.h"
#include "index/byte_view.h"
#include "index/varint.h"

std::string stem_key(std::string_view stem, Language language) {
    std::string key(1, static_cast<char>('0' + static_cast<int>(language)));
    key += stem;
    return key;
}

Term Dictionary::term(TermId id) const { return TermCursor(*this, id.value).term(); }

std::string_view Dictionary::head(std::uint32_t block) const {
    const unsigned char* end = bytes_of(entries_) + entries_.size();
    const unsigned char* at = bytes_of(entries_) + blocks_[std::size_t{block} * 3];
    std::uint32_t shared = 0;  // always
    std::uint32_t length = 0;
    read_two(at, end, shared, length);
    return text_at(at, std::min<std::size_t>(length, static_cast<std::size_t>(end - at)));
}

TermCursor Dictionary::at(std::string_view folded) const {
    TermCursor cursor(*this);
    cursor.find(folded, std::bit_floor(block_count()));
    return cursor;
}

TermRange Dictionary::with_folded(std::string_view folded) const {
    TermCursor cursor = at(folded);
    const std::uint32_t begin = cursor.id();
    while (!cursor.at_end() && cursor.folded() == folded) cursor.next();
    return {begin, cursor.id()};
}

TermRange Dictionary::with_prefix(std::string_view prefix) const {
    TermCursor cursor = at(prefix);
    const std::uint32_t begin = cursor.id();
    std::string behind(prefix);
    while (!behind.empty() && behind.back() == '\xFF') behind.pop_back();
    if (behind.empty()) return {begin, size_};
    behind.back() = static_cast<char>(behind.back() + 1);
    cursor.skip_to(behind);
    return {begin, cursor.id()};
}

TermRange Dictionary::with_surface(TermRange same, std::string_view surface) const {
    TermCursor cursor(*this, same.begin);
    while (cursor.id() < same.end && cursor.term().surface != surface) cursor.next();
    const std::uint32_t begin = cursor.id();
    while (cursor.id() < same.end && cursor.term().surface == surface) cursor.next();
    return {begin, cursor.id()};
}

std::vector<LocatedTerm> Dictionary::with_stem(std::string_view stem, Language language) const {
    std::vector<LocatedTerm> terms;
    const auto add = [&terms](const TermCursor& cursor) { terms.push_back({TermId{cursor.id()}, cursor.location()}); };
    if (stem.empty() || !has_language(language)) return terms;
    for (TermCursor cursor = at(stem); !cursor.at_end(); cursor.next()) {
        if (!std::string_view(cursor.folded()).starts_with(stem)) break;
        const std::uint8_t ending = cursor.ending();
        const bool has_stem = ending != irregular_ending && cursor.folded().size() == stem.size() + ending;
        if (has_stem && cursor.language() == language) add(cursor);
    }
    const std::uint32_t irregular = irregular_stems_.find(stem_key(stem, language));
    if (irregular == irregular_stems_.size()) return terms;
    for (const std::uint32_t term : irregular_terms_[irregular]) add(TermCursor(*this, term));
    sort_by(terms, [](const LocatedTerm& a, const LocatedTerm& b) { return a.term < b.term; });
    return terms;
}

bool Dictionary::is_sound(std::uint32_t document_count, std::size_t posting_bytes, std::size_t position_bytes) const {
    std::string folded, surface;
    int language = -1;
    SectionRange postings, positions;
    std::uint32_t id = 0;
    for (TermCursor cursor(*this, 0); !cursor.at_end(); cursor.next(), ++id) {
        const Term& term = cursor.term();
        const auto key = std::tie(folded, surface, language);
        const int number = static_cast<int>(term.language);
        if (id > 0 && !(key < std::tie(term.folded, term.surface, number))) return false;
        if (term.folded.empty() || !has_language(term.language) || term.documents == 0) return false;
        if (term.documents > document_count) return false;
        if (id % block_terms == 0 && cursor.shared() != 0) return false;
        if (term.postings.begin != postings.end || term.postings.end < postings.end) return false;
        if (term.positions.begin != positions.end || term.positions.end < positions.end) return false;
        postings = term.postings;
        positions = term.positions;
        if (postings.end > posting_bytes || positions.end > position_bytes) return false;
        folded = term.folded;
        surface = term.surface;
        language = number;
    }
    return id == size_;
}

Dictionary Dictionary::load(BinaryReader& reader, std::uint32_t document_count, std::size_t posting_bytes,
                            std::size_t position_bytes) {
    Dictionary out;
    const std::uint32_t size = reader.u32();
    out.languages_ = reader.u32();
    reader.require(out.languages_ < 1u << language_count, "known languages");
    const auto blocks = reader.u32_view();
    reader.require(blocks.size() == (std::size_t{size} + block_terms - 1) / block_terms * 3, "a row for each block of terms");
    const std::string_view entries = reader.text();
    for (std::size_t row = 0; row < blocks.size() && reader.ok(); row += 3) {
        reader.require(blocks[row] <= entries.size(), "blocks within the entries");
    }
    out.irregular_stems_ = FlatStrings::load(reader);
    out.irregular_terms_ = FlatLists::load(reader, out.irregular_stems_.size(), size);
    if (!reader.ok()) return Dictionary();
    out.size_ = size;
    out.blocks_ = blocks;
    out.entries_ = entries;
    reader.require(out.is_sound(document_count, posting_bytes, position_bytes), "terms in order, each with its postings");
    return reader.ok() ? out : Dictionary();
}
