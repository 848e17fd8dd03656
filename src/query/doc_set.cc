#include "query/doc_set.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace {

// Above one document in this many, bits are faster cleared, set and combined than numbers sorted.
constexpr std::uint32_t documents_per_number = 256;

bool is_many(std::uint64_t docs, std::uint32_t universe) { return docs > universe / documents_per_number; }

std::size_t words_for(std::uint32_t universe) { return std::size_t{universe} / 64 + 1; }

// The last of them, with all bits of documents set.
std::uint64_t last_word(std::uint32_t universe) { return (std::uint64_t{1} << universe % 64) - 1; }

}  // namespace

DocSet DocSet::all(std::uint32_t universe) {
    std::vector<std::uint64_t> bits(words_for(universe), ~std::uint64_t{0});
    bits.back() = last_word(universe);
    return of_bits(std::move(bits), universe);
}

DocSet DocSet::of(std::vector<std::uint32_t> docs, std::uint32_t universe) {
    DocSet set(universe);
    set.size_ = static_cast<std::uint32_t>(docs.size());
    set.docs_ = std::move(docs);
    if (is_many(set.size_, universe)) set.become_dense();
    return set;
}

DocSet DocSet::of_bits(std::vector<std::uint64_t> bits, std::uint32_t universe) {
    DocSet set(universe);
    set.bits_ = std::move(bits);
    set.is_dense_ = true;
    set.count();
    return set;
}

void DocSet::become_dense() {
    if (is_dense_) return;
    bits_.assign(words_for(universe_), 0);
    for (const std::uint32_t doc : docs_) bits_[doc / 64] |= std::uint64_t{1} << doc % 64;
    docs_.clear();
    is_dense_ = true;
}

void DocSet::count() {
    size_ = 0;
    for (const std::uint64_t word : bits_) size_ += static_cast<std::uint32_t>(std::popcount(word));
}

bool DocSet::contains(std::uint32_t doc) const {
    if (doc >= universe_) return false;
    if (is_dense_) return (bits_[doc / 64] >> doc % 64 & 1) != 0;
    return std::binary_search(docs_.begin(), docs_.end(), doc);
}

std::size_t DocSet::first_from(std::uint32_t doc) const {
    return static_cast<std::size_t>(std::lower_bound(docs_.begin(), docs_.end(), doc) - docs_.begin());
}

std::vector<std::uint32_t> DocSet::to_vector() const {
    if (!is_dense_) return docs_;
    std::vector<std::uint32_t> docs;
    docs.reserve(size_);
    for_each([&](std::uint32_t doc) { docs.push_back(doc); });
    return docs;
}

DocSet& DocSet::operator&=(const DocSet& other) {
    if (is_dense_ && other.is_dense_) {
        for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] &= other.bits_[i];
        count();
    } else if (is_dense_) {
        DocSet few = other;
        few &= *this;
        *this = std::move(few);
    } else {
        std::erase_if(docs_, [&](std::uint32_t doc) { return !other.contains(doc); });
        size_ = static_cast<std::uint32_t>(docs_.size());
    }
    return *this;
}

DocSet& DocSet::operator|=(const DocSet& other) {
    if (!is_dense_ && !other.is_dense_) {
        std::vector<std::uint32_t> both;
        both.reserve(docs_.size() + other.docs_.size());
        std::set_union(docs_.begin(), docs_.end(), other.docs_.begin(), other.docs_.end(), std::back_inserter(both));
        return *this = of(std::move(both), universe_);
    }
    become_dense();
    if (other.is_dense_) {
        for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
    } else {
        for (const std::uint32_t doc : other.docs_) bits_[doc / 64] |= std::uint64_t{1} << doc % 64;
    }
    count();
    return *this;
}

DocSet& DocSet::operator-=(const DocSet& other) {
    if (!is_dense_) {
        std::erase_if(docs_, [&](std::uint32_t doc) { return other.contains(doc); });
        size_ = static_cast<std::uint32_t>(docs_.size());
        return *this;
    }
    if (other.is_dense_) {
        for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] &= ~other.bits_[i];
    } else {
        for (const std::uint32_t doc : other.docs_) bits_[doc / 64] &= ~(std::uint64_t{1} << doc % 64);
    }
    count();
    return *this;
}

DocSetBuilder::DocSetBuilder(std::uint32_t universe, std::uint64_t expected)
    : universe_(universe), dense_(is_many(expected, universe)) {
    if (dense_) bits_.assign(words_for(universe), 0);
}

void DocSetBuilder::add(std::span<const std::uint32_t> docs) {
    if (!dense_) {
        docs_.insert(docs_.end(), docs.begin(), docs.end());
        return;
    }
    std::uint64_t* bits = bits_.data();
    for (const std::uint32_t doc : docs) bits[doc / 64] |= std::uint64_t{1} << doc % 64;
}

bool DocSetBuilder::is_full() const {
    return dense_ && bits_.back() == last_word(universe_) &&
           std::all_of(bits_.begin(), bits_.end() - 1, [](std::uint64_t word) { return word == ~std::uint64_t{0}; });
}

DocSet DocSetBuilder::finish() && {
    if (dense_) return DocSet::of_bits(std::move(bits_), universe_);
    if (!std::is_sorted(docs_.begin(), docs_.end())) std::sort(docs_.begin(), docs_.end());
    docs_.erase(std::unique(docs_.begin(), docs_.end()), docs_.end());
    return DocSet::of(std::move(docs_), universe_);
}
