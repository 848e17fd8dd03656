#include "index/dictionary.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "base/sorted_order.h"
#include "index/dictionary_writer.h"
#include "index/varint.h"

namespace {

const unsigned char* bytes_of(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string_view view(const unsigned char* begin, std::size_t size) {
    return {reinterpret_cast<const char*>(begin), size};
}

}  // namespace

std::string with_letters(std::string_view folded, std::size_t begin, std::string_view letters, bool whole) {
    std::string surface(folded.substr(0, begin));
    surface += letters;
    if (whole) return surface;
    const auto count = std::count_if(letters.begin(), letters.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    surface += folded.substr(std::min(begin + static_cast<std::size_t>(count), folded.size()));
    return surface;
}

std::string stem_key(std::string_view stem, Language language) {
    std::string key(1, static_cast<char>('0' + static_cast<int>(language)));
    key += stem;
    return key;
}

TermCursor::TermCursor(const Dictionary& dictionary, std::uint32_t term) : dictionary_(&dictionary) { move_to(term); }

void TermCursor::move_to(std::uint32_t term) {
    id_ = std::min(term, dictionary_->size());
    if (at_end()) return;
    const std::uint32_t target = id_;
    open_block(target / Dictionary::block_terms);
    while (id_ < target && read()) ++id_;
    read();
}

bool TermCursor::at_end() const { return id_ >= dictionary_->size(); }

void TermCursor::open_block(std::uint32_t block) {
    const auto* row = &dictionary_->blocks_[std::size_t{block} * 3];
    id_ = block * Dictionary::block_terms;
    at_ = bytes_of(dictionary_->entries_) + row[0];
    term_.folded.clear();
    term_.language = Language::french;
    term_.postings = {row[1], row[1]};
    term_.positions = {row[2], row[2]};
}

// The entry at the cursor's place; its names stay those of a term before where they share more than `most_shared` bytes with it.
bool TermCursor::read(std::size_t most_shared) {
    const unsigned char* end = bytes_of(dictionary_->entries_) + dictionary_->entries_.size();
    const auto stop = [&] {
        id_ = dictionary_->size();
        return false;
    };
    std::uint32_t length = 0;
    read_two(at_, end, shared_, length);
    if (length >= static_cast<std::size_t>(end - at_)) return stop();
    const bool named = shared_ <= most_shared;
    if (named) {
        if (shared_ > term_.folded.size()) return stop();
        term_.folded.resize(shared_);
        term_.folded.append(reinterpret_cast<const char*>(at_), length);
    }
    at_ += length;
    const std::uint32_t flags = *at_++;
    if ((flags & other_language) != 0) term_.language = static_cast<Language>(read_varint(at_, end) & 7);
    term_.ending = static_cast<std::uint8_t>(flags >> 4);
    surface_shared_ = static_cast<std::uint32_t>(term_.folded.size());
    surface_letters_ = {};
    surface_is_whole_ = false;
    if ((flags & accented) != 0) {
        read_two(at_, end, surface_shared_, length);
        surface_is_whole_ = length == 0;
        if (surface_is_whole_) length = read_varint(at_, end);
        if ((named && surface_shared_ > term_.folded.size()) || length > static_cast<std::size_t>(end - at_)) return stop();
        surface_letters_ = view(at_, length);
        at_ += length;
    }
    term_.documents = (flags & one_document) != 0 ? 1 : read_varint(at_, end);
    term_.spans = (flags & some_spans) != 0;
    std::uint32_t postings = 0;
    std::uint32_t positions = 0;
    read_two(at_, end, postings, positions);
    term_.postings = {term_.postings.end, term_.postings.end + postings};
    term_.positions = {term_.positions.end, term_.positions.end + positions};
    return true;
}

const Term& TermCursor::term() {
    term_.surface = with_letters(term_.folded, surface_shared_, surface_letters_, surface_is_whole_);
    return term_;
}

void TermCursor::next() {
    ++id_;
    if (at_end()) return;
    if (id_ % Dictionary::block_terms == 0) open_block(id_ / Dictionary::block_terms);
    read();
}

bool TermCursor::starts_below(std::uint32_t block, std::string_view folded) const {
    return block < dictionary_->block_count() && dictionary_->head(block) < folded;
}

void TermCursor::skip_to(std::string_view folded) {
    std::uint32_t step = 1;
    for (std::uint32_t block = id_ / Dictionary::block_terms; starts_below(block + step, folded); step *= 2) block += step;
    find(folded, step);
}

// The same, where the term is less than two times `step` blocks away, a power of two.
void TermCursor::find(std::string_view folded, std::uint32_t step) {
    if (at_end()) return;
    std::uint32_t block = id_ / Dictionary::block_terms;
    for (; step > 0; step /= 2) {
        if (starts_below(block + step, folded)) block += step;
    }
    if (at_ == nullptr || block > id_ / Dictionary::block_terms) {
        open_block(block);
        read();
    }
    skip_in_block(folded);
}

// The next block begins with a term that is not below `folded`, or there is none.
void TermCursor::skip_in_block(std::string_view folded) {
    while (!at_end()) {
        const auto [differs, other] = std::mismatch(term_.folded.begin(), term_.folded.end(), folded.begin(), folded.end());
        if (std::string_view(term_.folded) >= folded) return;
        // Terms that share more than this with the one before are below, as that one is.
        const auto same = static_cast<std::size_t>(differs - term_.folded.begin());
        do {
            ++id_;
            if (at_end()) return;
            if (id_ % Dictionary::block_terms == 0) open_block(id_ / Dictionary::block_terms);
            if (!read(same)) return;
        } while (shared_ > same);
    }
}

Term Dictionary::term(TermId id) const { return TermCursor(*this, id.value).term(); }

std::string_view Dictionary::head(std::uint32_t block) const {
    const unsigned char* end = bytes_of(entries_) + entries_.size();
    const unsigned char* at = bytes_of(entries_) + blocks_[std::size_t{block} * 3];
    std::uint32_t shared = 0;  // always
    std::uint32_t length = 0;
    read_two(at, end, shared, length);
    return view(at, std::min<std::size_t>(length, static_cast<std::size_t>(end - at)));
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
