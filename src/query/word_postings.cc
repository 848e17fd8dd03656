#include "query/word_postings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/sorted_order.h"

namespace {

constexpr std::size_t most_stored_terms = 12;
// More completions' postings than this, and than half the documents, are broad.
constexpr std::uint64_t most_gathered_postings = 20000;
// Where the documents to look at are fewer than one in this many postings, they are looked up one by one.
constexpr std::uint64_t postings_per_lookup = 16;

std::uint64_t count_postings(const std::vector<WeightedTerm>& terms, std::size_t end) {
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < end; ++i) count += terms[i].location.documents;
    return count;
}

void add_postings(PostingCursor cursor, DocSetBuilder& builder) {
    for (; cursor.doc() != PostingCursor::no_doc; cursor.next_block()) {
        builder.add(cursor.block_docs());
    }
}

// By documents below `universe`; postings of one document keep their order. Radix sort: two or three passes whatever their count.
void sort_by_doc(std::vector<WordPostings::Gathered>& postings, std::uint32_t universe) {
    constexpr std::uint32_t digit_bits = 9;
    constexpr std::uint32_t digits = 1u << digit_bits;
    std::vector<WordPostings::Gathered> sorted(postings.size());
    for (std::uint32_t shift = 0; shift < 32 && universe >> shift > 0; shift += digit_bits) {
        std::array<std::uint32_t, digits + 1> begins{};
        const auto digit_of = [shift](const WordPostings::Gathered& posting) { return posting.doc >> shift & (digits - 1); };
        for (const auto& posting : postings) ++begins[digit_of(posting) + 1];
        for (std::uint32_t digit = 0; digit < digits; ++digit) begins[digit + 1] += begins[digit];
        for (const auto& posting : postings) sorted[begins[digit_of(posting)]++] = posting;
        std::swap(postings, sorted);
    }
}

constexpr auto more_documents = [](const WeightedTerm& a, const WeightedTerm& b) {
    return a.location.documents != b.location.documents ? a.location.documents > b.location.documents : a.term < b.term;
};

}  // namespace

WordPostings::WordPostings(const Index& index, DecodedBlocks& blocks, std::vector<WeightedTerm> terms, TermRange completions,
                           FieldMask fields)
    : index_(index), blocks_(blocks), terms_(std::move(terms)), completions_(completions), fields_(fields) {
    if (!completions.empty()) add_completions(completions);
    if (fields_ != any_field) {
        gather_from(0);
    } else if (terms_.size() > most_stored_terms) {
        // The longest lists stay where they are.
        sort_by(terms_, more_documents);
        std::size_t stored = 0;
        while (stored < most_stored_terms && terms_[stored].location.documents >= posting_block) ++stored;
        gather_from(stored);
    } else {
        stored_ = terms_.size();
    }
    std::uint64_t documents = count_postings(terms_, stored_) + gathered_.size();
    if (broad_) documents = std::max<std::uint64_t>(documents, broad_->size());
    document_frequency_ = static_cast<std::uint32_t>(std::min<std::uint64_t>(documents, index.document_count()));
}

void WordPostings::add_completions(TermRange range) {
    std::vector<WeightedTerm> completions;
    std::uint64_t postings = 0;
    for (TermCursor cursor(index_.dictionary(), range.begin); cursor.id() < range.end; cursor.next()) {
        const TermId id{cursor.id()};
        const auto known = std::lower_bound(terms_.begin(), terms_.end(), id,
                                            [](const WeightedTerm& a, TermId b) { return a.term < b; });
        if (known != terms_.end() && known->term == id) continue;
        completions.push_back({id, static_cast<float>(form_weights.prefix), cursor.location()});
        postings += cursor.location().documents;
    }
    const std::uint64_t limit = std::max<std::uint64_t>(most_gathered_postings, index_.document_count() / 2);
    if (fields_ == any_field && postings > limit) return set_broad(completions);
    terms_.insert(terms_.end(), completions.begin(), completions.end());
    sort_by(terms_, [](const WeightedTerm& a, const WeightedTerm& b) { return a.term < b.term; });
}

// Long lists first: where every document is in, the others need not be read.
void WordPostings::set_broad(const std::vector<WeightedTerm>& completions) {
    const std::uint32_t universe = index_.document_count();
    DocSetBuilder builder(universe, universe);
    std::uint32_t most = universe;
    for (std::uint32_t least = universe / 8;; least /= 8) {
        for (const WeightedTerm& term : completions) {
            if (term.location.documents > most || term.location.documents <= least) continue;
            add_postings(index_.postings(term.location), builder);
            if (term.location.documents >= posting_block && builder.is_full()) break;
        }
        if (least == 0 || builder.is_full()) break;
        most = least;
    }
    broad_ = std::move(builder).finish();
}

void WordPostings::gather_from(std::size_t first) {
    stored_ = first;
    for (std::size_t i = first; i < terms_.size(); ++i) {
        PostingCursor cursor = index_.postings(terms_[i].location);
        for (; cursor.doc() != PostingCursor::no_doc; cursor.next_block()) {
            const auto docs = cursor.block_docs();
            const auto frequencies = cursor.block_frequencies();
            for (std::size_t at = 0; at < docs.size(); ++at) {
                const float frequency = index_.weighted_frequency(frequencies[at], docs[at], fields_);
                if (frequency > 0) gathered_.push_back({docs[at], static_cast<std::uint32_t>(i), terms_[i].weight * frequency});
            }
        }
    }
    if (terms_.size() - first > 1) sort_by_doc(gathered_, index_.document_count());
    for (std::size_t i = 0; i < gathered_.size();) {
        float sum = 0;
        for (const std::uint32_t doc = gathered_[i].doc; i < gathered_.size() && gathered_[i].doc == doc; ++i) {
            sum += gathered_[i].frequency;
        }
        largest_gathered_ = std::max(largest_gathered_, sum);
    }
}

bool WordPostings::holds(TermId term) const {
    if (term.value >= completions_.begin && term.value < completions_.end) return true;
    return std::any_of(terms_.begin(), terms_.end(), [term](const WeightedTerm& known) { return known.term == term; });
}

std::uint32_t WordPostings::exact_document_frequency() const {
    std::uint64_t documents = 0;
    for (std::size_t i = 0; i < stored_; ++i) documents += terms_[i].is_exact() ? terms_[i].location.documents : 0;
    for (const Gathered& posting : gathered_) documents += terms_[posting.term].is_exact() ? 1 : 0;
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(documents, index_.document_count()));
}

DocSet WordPostings::docs() const {
    if (broad_ && terms_.empty()) return *broad_;
    DocSetBuilder builder(index_.document_count(), count_postings(terms_, stored_) + gathered_.size());
    for (std::size_t i = 0; i < stored_; ++i) add_postings(cursor(i), builder);
    for (const Gathered& posting : gathered_) builder.add(posting.doc);
    DocSet docs = std::move(builder).finish();
    if (broad_) docs |= *broad_;
    return docs;
}

DocSet WordPostings::among(const DocSet& docs) const {
    const std::uint64_t postings = count_postings(terms_, stored_);
    if (docs.size() >= postings / postings_per_lookup) {
        DocSet both = this->docs();
        both &= docs;
        return both;
    }
    std::vector<PostingCursor> cursors;
    for (std::size_t i = 0; i < stored_; ++i) cursors.push_back(cursor(i));
    std::size_t gathered = 0;
    return docs.filtered([&](std::uint32_t doc) {
        while (gathered < gathered_.size() && gathered_[gathered].doc < doc) ++gathered;
        bool found = gathered < gathered_.size() && gathered_[gathered].doc == doc;
        found = found || (broad_ && broad_->contains(doc));
        for (std::size_t i = 0; i < cursors.size() && !found; ++i) {
            cursors[i].seek(doc);
            found = cursors[i].doc() == doc;
        }
        return found;
    });
}
