#include "query/similar.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "query/bm25f.h"
#include "query/doc_set.h"
#include "query/weights.h"
#include "text/stop_words.h"
#include "text/tokenizer.h"

namespace {

constexpr std::size_t most_words_compared = 40;
constexpr std::size_t most_reasons = 4;

// A stem class that is characteristic of a document.
struct KeyWord {
    std::uint32_t stem_class = 0;
    std::string written;  // its first form in the document, as it stands there
    double frequency = 0;  // occurrences, weighed by field
    double weight = 0;
};

class KeyWords {
public:
    KeyWords(const Archive& archive, DocId doc) : archive_(archive), language_(archive.language_of(doc)) {
        const Document& document = archive.document(doc);
        const auto boost = [](Field field) { return field_weights[static_cast<std::size_t>(field)].boost; };
        add(document.body, boost(Field::body));
        add(document.summary, boost(Field::summary));
        add(document.title, boost(Field::title));
        for (const auto* values : {&document.themes, &document.people, &document.organizations, &document.places,
                                   &document.works, &document.events, &document.authors}) {
            for (const std::string& value : *values) add(value, boost(Field::entities));
        }
    }

    std::vector<KeyWord> best() && {
        for (KeyWord& word : words_) {
            const double idf = Bm25f(archive_.index()).idf(documents_of(word.stem_class).size());
            word.weight = idf * word.frequency / (saturation + word.frequency);
        }
        std::sort(words_.begin(), words_.end(), [](const KeyWord& a, const KeyWord& b) {
            return a.weight != b.weight ? a.weight > b.weight : a.stem_class < b.stem_class;
        });
        if (words_.size() > most_words_compared) words_.resize(most_words_compared);
        return std::move(words_);
    }

    DocSet documents_of(std::uint32_t stem_class) const {
        std::vector<DocSpan> lists;
        for (const std::uint32_t term : archive_.index().dictionary().terms_of_class(stem_class)) {
            lists.push_back(archive_.index().postings().list(TermId{term}).docs);
        }
        return unite(lists, archive_.document_count());
    }

private:
    void add(std::string_view text, double boost) {
        const Dictionary& dictionary = archive_.index().dictionary();
        for (const Token& token : tokenize(text, language_)) {
            if (token.span > 1 || is_stop_word(token.folded, language_)) continue;
            const TermRange terms = dictionary.with_surface(dictionary.with_folded(token.folded), token.surface);
            for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
                if (dictionary.language(TermId{term}) != language_) continue;
                const std::uint32_t stem_class = dictionary.stem_class(TermId{term});
                const auto [at, added] = number_of_.try_emplace(stem_class, words_.size());
                if (added) {
                    const auto written = text.substr(token.range.begin, token.range.end - token.range.begin);
                    words_.push_back({stem_class, std::string(written), 0, 0});
                }
                words_[at->second].frequency += boost;
            }
        }
    }

    const Archive& archive_;
    Language language_;
    std::unordered_map<std::uint32_t, std::size_t> number_of_;
    std::vector<KeyWord> words_;
};

}  // namespace

std::vector<Related> similar(const Archive& archive, DocId doc, std::size_t limit) {
    KeyWords collected(archive, doc);
    std::vector<DocSet> documents;
    const std::vector<KeyWord> words = KeyWords(collected).best();
    std::vector<double> scores(archive.document_count(), 0);
    const Bm25f bm25f(archive.index());
    for (const KeyWord& word : words) {
        ResolvedWord resolved;
        for (const std::uint32_t term : archive.index().dictionary().terms_of_class(word.stem_class)) {
            resolved.terms.push_back({TermId{term}, 1.0});
        }
        resolved.docs = collected.documents_of(word.stem_class);
        std::vector<double> contribution(resolved.docs.size(), 0);
        bm25f.add_scores(resolved, resolved.docs, contribution);
        for (std::size_t i = 0; i < contribution.size(); ++i) {
            scores[resolved.docs[i]] += contribution[i] * word.weight;
        }
        documents.push_back(std::move(resolved.docs));
    }
    scores[doc.value] = 0;
    std::vector<Related> related;
    for (std::uint32_t other = 0; other < scores.size(); ++other) {
        if (scores[other] > 0) related.push_back({DocId{other}, scores[other], {}});
    }
    const auto better = [](const Related& a, const Related& b) {
        return a.score != b.score ? a.score > b.score : a.doc < b.doc;
    };
    const std::size_t kept = std::min(limit, related.size());
    std::partial_sort(related.begin(), related.begin() + static_cast<std::ptrdiff_t>(kept), related.end(), better);
    related.resize(kept);
    for (Related& one : related) {
        for (std::size_t i = 0; i < words.size() && one.because.size() < most_reasons; ++i) {
            if (std::binary_search(documents[i].begin(), documents[i].end(), one.doc.value)) {
                one.because.push_back(words[i].written);
            }
        }
    }
    return related;
}
