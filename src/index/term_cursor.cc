#include "index/term_cursor.h"

#include <algorithm>

#include "index/byte_view.h"
#include "index/dictionary.h"
#include "index/surface_letters.h"
#include "index/varint.h"

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
        term_.folded.append(text_at(at_, length));
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
        surface_letters_ = text_at(at_, length);
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
