#include "query/similar.h"

#include <algorithm>
#include <array>

#include "query/best_documents.h"
#include "query/keywords.h"
#include "query/word_scorer.h"

namespace {

constexpr std::size_t most_words_compared = 40;
constexpr std::size_t most_reasons = 4;

// Adds a keyword's BM25F, times its weight in the document asked about, to the scores of all documents.
void add_scores(const Index& index, const WordPostings& word, double weight, std::vector<float>& scores) {
    constexpr std::uint32_t window = 4096;
    std::array<float, window> frequencies{};
    std::array<std::uint64_t, window / 64> touched{};
    WordScorer scorer(index, word);
    for (std::uint32_t begin = 0; begin < index.document_count(); begin += window) {
        const std::uint32_t end = std::min(begin + window, index.document_count());
        scorer.accumulate(begin, end, 0, frequencies.data(), nullptr, touched.data());
        for (std::uint32_t doc = begin; doc < end; ++doc) {
            float& frequency = frequencies[doc - begin];
            if (frequency > 0) scores[doc] += static_cast<float>(weight) * scorer.score({frequency, 0});
            frequency = 0;
        }
    }
}

}  // namespace

std::vector<Related> similar(const Archive& archive, DocId doc, std::size_t limit) {
    const Index& index = archive.index();
    const std::vector<Keyword> words = keywords(archive, std::span(&doc, 1), most_words_compared);
    DecodedBlocks blocks;
    std::vector<WordPostings> postings;
    std::vector<float> scores(archive.document_count(), 0);
    for (const Keyword& word : words) {
        postings.emplace_back(index, blocks, word.terms, TermRange(), any_field);
        add_scores(index, postings.back(), word.weight, scores);
    }
    BestDocuments best(index.documents(), limit);
    for (std::uint32_t other = 0; other < scores.size(); ++other) {
        if (scores[other] > 0 && other != doc.value) best.offer(other, scores[other]);
    }
    std::vector<Related> related;
    for (const Hit& hit : std::move(best).finish()) {
        Related one{hit.doc, hit.score, {}};
        const DocSet only = DocSet::of({hit.doc.value}, archive.document_count());
        for (std::size_t i = 0; i < words.size() && one.because.size() < most_reasons; ++i) {
            if (!postings[i].among(only).empty()) one.because.push_back(words[i].written);
        }
        related.push_back(std::move(one));
    }
    return related;
}
