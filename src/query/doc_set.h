#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

// A set of documents below `universe`, by number: an ascending list where they are few, one bit each where they are many.
class DocSet {
public:
    explicit DocSet(std::uint32_t universe = 0) : universe_(universe) {}
    static DocSet all(std::uint32_t universe);
    // REQUIRES: ascending, without repetition, below `universe`.
    static DocSet of(std::vector<std::uint32_t> docs, std::uint32_t universe);
    // One bit for each document; bits beyond `universe` are clear.
    static DocSet of_bits(std::vector<std::uint64_t> bits, std::uint32_t universe);

    std::uint32_t universe() const { return universe_; }
    std::uint32_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    bool contains(std::uint32_t doc) const;

    DocSet& operator&=(const DocSet& other);
    DocSet& operator|=(const DocSet& other);
    DocSet& operator-=(const DocSet& other);

    // Calls visit(doc) for each in ascending order, of all or of those in [begin, end).
    template <class Visit>
    void for_each(Visit visit) const {
        for_each_in(0, universe_, visit);
    }
    template <class Visit>
    void for_each_in(std::uint32_t begin, std::uint32_t end, Visit visit) const {
        if (!is_dense_) {
            for (auto at = first_from(begin); at < docs_.size() && docs_[at] < end; ++at) visit(docs_[at]);
            return;
        }
        for (std::uint32_t word = begin / 64; word * 64 < end; ++word) {
            for (std::uint64_t rest = bits_[word]; rest != 0; rest &= rest - 1) {
                const std::uint32_t doc = word * 64 + static_cast<std::uint32_t>(std::countr_zero(rest));
                if (doc >= begin && doc < end) visit(doc);
            }
        }
    }
    // Keeps the documents for which keep(doc) holds.
    template <class Keep>
    DocSet filtered(Keep keep) const {
        std::vector<std::uint32_t> kept;
        for_each([&](std::uint32_t doc) {
            if (keep(doc)) kept.push_back(doc);
        });
        return of(std::move(kept), universe_);
    }
    std::vector<std::uint32_t> to_vector() const;

private:
    friend class DocSetBuilder;

    std::size_t first_from(std::uint32_t doc) const;
    void become_dense();
    void count();

    std::uint32_t universe_;
    std::uint32_t size_ = 0;
    bool is_dense_ = false;
    std::vector<std::uint32_t> docs_;
    std::vector<std::uint64_t> bits_;
};

// The union of posting lists.
class DocSetBuilder {
public:
    // `expected`: how many documents will be added, repetitions included.
    DocSetBuilder(std::uint32_t universe, std::uint64_t expected);
    void add(std::uint32_t doc) {
        if (dense_) {
            bits_[doc / 64] |= std::uint64_t{1} << doc % 64;
        } else {
            docs_.push_back(doc);
        }
    }
    void add(std::span<const std::uint32_t> docs);
    // Whether every document is in; perhaps not known where few were expected.
    bool is_full() const;
    DocSet finish() &&;

private:
    std::uint32_t universe_;
    bool dense_;
    std::vector<std::uint32_t> docs_;
    std::vector<std::uint64_t> bits_;
};
