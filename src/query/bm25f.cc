#include "query/bm25f.h"

#include <cmath>

#include "query/weights.h"

double Bm25f::idf(std::size_t documents_with_word) const {
    const double n = static_cast<double>(documents_with_word);
    return std::log1p((static_cast<double>(index_.document_count()) - n + 0.5) / (n + 0.5));
}

// The occurrences of one posting, weighed by field and field length.
double Bm25f::weighted_frequency(std::size_t posting, DocId doc) const {
    double sum = 0;
    std::size_t field = field_count;
    double weight = 0;
    for (const Position position : index_.postings().positions(posting)) {
        if (field_number(position) != field) {
            field = field_number(position);
            const FieldWeight& rule = field_weights[field];
            const DocumentTable& documents = index_.documents();
            const double length = documents.length(all_fields[field], doc) / documents.average_length(all_fields[field]);
            weight = rule.boost / (1 - rule.length + rule.length * length);
        }
        sum += weight;
    }
    return sum;
}

void Bm25f::add_scores(const ResolvedWord& word, DocSpan docs, std::span<double> scores) const {
    std::vector<double> frequencies(docs.size(), 0);
    for (const WeightedTerm& weighted : word.terms) {
        const PostingList list = index_.postings().list(weighted.term);
        std::size_t at = 0;
        std::size_t in = 0;
        while (in < docs.size() && (at = seek(list.docs, at, docs[in])) < list.size()) {
            if (list.docs[at] == docs[in]) {
                frequencies[in] += weighted.weight * weighted_frequency(list.first + at, DocId{docs[in]});
            }
            in = list.docs[at] == docs[in] ? in + 1 : seek(docs, in, list.docs[at]);
        }
    }
    const double word_idf = idf(word.docs.size());
    for (std::size_t i = 0; i < docs.size(); ++i) {
        scores[i] += word_idf * (saturation + 1) * frequencies[i] / (saturation + frequencies[i]);
    }
}

std::vector<double> Bm25f::scores(const ResolvedQuery& query, DocSpan docs) const {
    std::vector<double> out(docs.size(), 0);
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        if (!query.query.words[i].excluded) add_scores(query.words[i], docs, out);
    }
    return out;
}
