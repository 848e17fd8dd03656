#include "query/spelling.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/sorted_order.h"
#include "query/near_terms.h"

namespace {

constexpr std::size_t shortest_for_one = 4;
constexpr std::size_t shortest_for_two = 9;
constexpr double cost_of_sound = 0.5;
// Completions of a mistyped beginning: only the commonest are looked at.
constexpr std::uint32_t most_completions = 200;

std::uint32_t most_edits(std::string_view word) {
    if (word.size() < shortest_for_one) return 0;
    const bool has_digit = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (has_digit) return 0;  // another number is another thing
    return word.size() < shortest_for_two ? 1 : 2;
}

// The letters of a word as one hears them in French: ph is f, a doubled letter is one, and the endings é, er, ez are one.
std::string sound_of(std::string_view folded) {
    std::string sound;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded.substr(i, 2) == "ph") {
            sound += 'f';
            ++i;
        } else if (sound.empty() || sound.back() != folded[i]) {
            sound += folded[i];
        }
    }
    for (const std::string_view ending : {"er", "ez"}) {
        if (sound.size() > 3 && sound.ends_with(ending)) sound.pop_back();
    }
    return sound;
}

// Other spellings of what may be the same sound.
std::vector<std::string> with_f_or_ph(const std::string& folded) {
    std::vector<std::string> spellings;
    for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"ph", "f"}, {"f", "ph"}}) {
        for (std::size_t at = folded.find(from); at != std::string::npos; at = folded.find(from, at + 1)) {
            std::string other = folded;
            other.replace(at, from.size(), to);
            spellings.push_back(std::move(other));
        }
    }
    return spellings;
}

class Corrections {
public:
    Corrections(const Dictionary& dictionary, const QueryWord& word)
        : dictionary_(dictionary), word_(word), sound_(sound_of(word.folded)) {}

    void add(TermRange terms, double cost) {
        std::uint32_t read = 0;
        for (TermCursor cursor(dictionary_, terms.begin); cursor.id() < terms.end && read < most_completions; cursor.next(), ++read) {
            add(cursor.id(), cursor.term(), cost);
        }
    }

    bool empty() const { return found_.empty(); }

    std::vector<Correction> finish(std::size_t limit) && {
        sort_by(found_, [](const Correction& a, const Correction& b) {
            if (a.cost != b.cost) return a.cost < b.cost;
            return a.documents != b.documents ? a.documents > b.documents : a.folded < b.folded;
        });
        if (found_.size() > limit) found_.resize(limit);
        return std::move(found_);
    }

private:
    void add(std::uint32_t id, const Term& term, double cost) {
        if (term.folded == word_.folded) return;
        if (sound_of(term.folded) == sound_) cost = std::min(cost, cost_of_sound);
        const auto known = std::find_if(found_.begin(), found_.end(), [&](const Correction& c) { return c.folded == term.folded; });
        if (known == found_.end()) {
            found_.push_back({term.surface, term.folded, cost, term.documents, {id, id + 1}});
            commonest_.push_back(term.documents);
            return;
        }
        if (id < known->terms.end) return;  // already there
        std::uint32_t& commonest = commonest_[static_cast<std::size_t>(known - found_.begin())];
        if (term.documents > commonest) known->surface = term.surface;
        commonest = std::max(commonest, term.documents);
        known->documents += term.documents;
        known->terms.end = id + 1;
        known->cost = std::min(known->cost, cost);
    }

    const Dictionary& dictionary_;
    const QueryWord& word_;
    std::string sound_;
    std::vector<Correction> found_;
    std::vector<std::uint32_t> commonest_;  // documents of the commonest spelling of each
};

}  // namespace

std::vector<Correction> corrections(const Dictionary& dictionary, const QueryWord& word, std::size_t limit) {
    const std::uint32_t most = most_edits(word.folded);
    if (most == 0) return {};
    Corrections found(dictionary, word);
    for (const std::string& spelling : with_f_or_ph(word.folded)) {
        const TermRange same = word.unfinished ? dictionary.with_prefix(spelling) : dictionary.with_folded(spelling);
        found.add(same, cost_of_sound);
    }
    for (std::uint32_t edits = 1; edits == 1 || (edits <= most && found.empty()); ++edits) {
        for (const NearTerms& near : near_terms(dictionary, word.folded, edits, word.unfinished)) found.add(near.terms, near.distance);
    }
    return std::move(found).finish(limit);
}
