#pragma once

#include <cmath>
#include <vector>

#include "naive_word.h"
#include "query/filters.h"
#include "query/query_parser.h"

// Answers and scores of a query, document by document, from the rules that headers state: query_syntax.h (trees), evaluation.h (one word
// is enough where three or more find nothing), filters.h, weights.h and closeness.h (scores).
class NaiveSearch {
public:
    std::vector<bool> answers;  // filters apart
    ParsedQuery query;

    NaiveSearch(NaiveArchive& archive, const ParsedQuery& parsed) : query(parsed), archive_(archive) {
        for (const QueryWord& word : query.words) words_.emplace_back(archive, word);
        const std::uint32_t words = count_words();
        answers = all_documents([&](std::uint32_t doc) { return holds(query.root, doc); });
        const bool none = std::none_of(answers.begin(), answers.end(), [](bool answer) { return answer; });
        if (none && words >= 3) answers = all_documents([&](std::uint32_t doc) { return holds_any(doc); });
    }

    bool has_words() const {
        return std::any_of(query.words.begin(), query.words.end(), [](const QueryWord& word) { return !word.excluded; });
    }
    double word_score(std::uint32_t doc) const {
        double sum = 0;
        for (std::size_t i = 0; i < words_.size(); ++i) sum += query.words[i].excluded ? 0 : words_[i].score(doc);
        return sum;
    }
    // With closeness.
    double score(std::uint32_t doc) const { return word_score(doc) + (is_close() ? closeness(doc) : 0); }
    bool is_close() const { return close_words().size() > 1; }
    double closeness(std::uint32_t doc) const {
        const std::vector<std::size_t> words = close_words();
        std::vector<std::vector<NaiveWord>> places(words.size());
        for (std::size_t i = 0; i < words.size(); ++i) places[i] = places_of(words[i], doc);
        double sum = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const double idf = words_[words[i]].idf;
            sum += closeness_weights.lead * idf * earliness(places[i]);
            if (i == 0) continue;
            const std::uint32_t distance = least_distance(places[i - 1], places[i]);
            if (distance == 0) continue;
            sum += closeness_weights.pairs * std::min(words_[words[i - 1]].idf, idf) / std::sqrt(distance);
        }
        return sum + closeness_weights.passage * best_passage(words, places);
    }

private:
    struct Extent {
        std::uint32_t field, begin, end;
    };

    template <class Holds>
    std::vector<bool> all_documents(Holds holds_in) const {
        std::vector<bool> out;
        for (std::uint32_t doc = 0; doc < archive_.documents.size(); ++doc) out.push_back(holds_in(doc));
        return out;
    }

    // A word, or a compound: alternatives that were read from one place.
    static bool is_word(const QueryNode& node) {
        return node.kind == QueryNodeKind::word ||
               (node.kind == QueryNodeKind::any_of && node.children[0].range == node.range);
    }

    std::uint32_t count_words() const {
        return static_cast<std::uint32_t>(std::count_if(query.root.children.begin(), query.root.children.end(), is_word));
    }

    // One of the words and compounds is enough, all else stays in force.
    bool holds_any(std::uint32_t doc) const {
        bool any = false;
        for (const QueryNode& child : query.root.children) {
            const bool here = holds(child, doc);
            if (is_word(child)) {
                any = any || here;
            } else if (!here) {
                return false;
            }
        }
        return any;
    }

    bool holds(const QueryNode& node, std::uint32_t doc) const {
        const auto child_holds = [&](const QueryNode& child) { return holds(child, doc); };
        switch (node.kind) {
            case QueryNodeKind::word: return words_[node.words[0]].holds[doc];
            case QueryNodeKind::phrase: return !extents_of(node, doc).empty();
            case QueryNodeKind::near: return stand_near(node, doc);
            case QueryNodeKind::all_of: return std::all_of(node.children.begin(), node.children.end(), child_holds);
            case QueryNodeKind::any_of: return std::any_of(node.children.begin(), node.children.end(), child_holds);
            case QueryNodeKind::exclusion: return !holds(node.children[0], doc);
            case QueryNodeKind::facet: return is_filed(node, doc);
            case QueryNodeKind::date: break;
        }
        const auto& days = archive_.documents[doc].days;
        return days && days->last >= node.days.first && days->first <= node.days.last;
    }

    // Filed under a theme that holds the words in a row: themes of the tests are of one word each.
    bool is_filed(const QueryNode& node, std::uint32_t doc) const {
        for (const NaiveWord& word : archive_.documents[doc].words) {
            if (word.field == 4 && archive_.forms[word.form].folded == folded_form(node.text)) return true;
        }
        return false;
    }

    std::vector<NaiveWord> places_of(std::size_t word, std::uint32_t doc) const {
        std::vector<NaiveWord> places;
        for (const NaiveWord& place : archive_.documents[doc].words) {
            if (words_[word].stands_at(place)) places.push_back(place);
        }
        return places;
    }

    std::vector<Extent> extents_of(const QueryNode& node, std::uint32_t doc) const {
        std::vector<Extent> extents;
        const auto& text = archive_.documents[doc].words;
        for (std::size_t first = 0; first + node.words.size() <= text.size(); ++first) {
            bool here = true;
            for (std::size_t i = 0; i < node.words.size() && here; ++i) {
                const NaiveWord& place = text[first + i];
                here = words_[node.words[i]].stands_at(place) && place.field == text[first].field && place.place == text[first].place + i;
            }
            const auto length = static_cast<std::uint32_t>(node.words.size());
            if (here) extents.push_back({text[first].field, text[first].place, text[first].place + length});
        }
        return extents;
    }

    // Words from one to the other, 0 where they overlap or stand in two fields.
    static std::uint32_t distance(const Extent& a, const Extent& b) {
        if (a.field != b.field) return 0;
        if (a.end <= b.begin) return b.begin - a.end + 1;
        return b.end <= a.begin ? a.begin - b.end + 1 : 0;
    }

    // Two parts: one of each within the distance.
    bool stand_near(const QueryNode& node, std::uint32_t doc) const {
        for (const Extent& a : extents_of(node.children[0], doc)) {
            for (const Extent& b : extents_of(node.children[1], doc)) {
                const std::uint32_t between = distance(a, b);
                if (between > 0 && between <= node.distance) return true;
            }
        }
        return false;
    }

    std::vector<std::size_t> close_words() const {
        std::vector<std::size_t> words;
        for (std::size_t i = 0; i < query.words.size(); ++i) {
            if (!query.words[i].excluded && !query.words[i].joined) words.push_back(i);
        }
        return words;
    }

    static double earliness(const std::vector<NaiveWord>& places) {
        double best = 0;
        for (const NaiveWord& place : places) best = std::max(best, std::pow(closeness_weights.lead_decay, place.place));
        return best;
    }

    static std::uint32_t least_distance(const std::vector<NaiveWord>& a, const std::vector<NaiveWord>& b) {
        std::uint32_t least = 0;
        for (const NaiveWord& one : a) {
            for (const NaiveWord& other : b) {
                if (one.field != other.field || one.place == other.place) continue;
                const std::uint32_t here = one.place < other.place ? other.place - one.place : one.place - other.place;
                least = least == 0 ? here : std::min(least, here);
            }
        }
        return least;
    }

    // The idf of the different words that stand in the best passage, which begins at one of them.
    double best_passage(const std::vector<std::size_t>& words, const std::vector<std::vector<NaiveWord>>& places) const {
        double best = 0;
        for (const auto& of_word : places) {
            for (const NaiveWord& first : of_word) {
                double here = 0;
                for (std::size_t i = 0; i < words.size(); ++i) {
                    const bool inside = std::any_of(places[i].begin(), places[i].end(), [&](const NaiveWord& place) {
                        return place.field == first.field && place.place >= first.place &&
                               place.place - first.place <= closeness_weights.passage_words;
                    });
                    here += inside ? words_[words[i]].idf : 0;
                }
                best = std::max(best, here);
            }
        }
        return best;
    }

    NaiveArchive& archive_;
    std::vector<NaiveQueryWord> words_;
};
