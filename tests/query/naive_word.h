#pragma once

#include <cmath>
#include <limits>
#include <set>
#include <vector>

#include "naive_archive.h"
#include "query/query_syntax.h"

// A query word resolved by looking at every word of every document (weights.h: FormWeights).
class NaiveQueryWord {
public:
    // Completions with more postings than this, and than half the documents, only count for being there.
    static constexpr std::uint64_t most_gathered_postings = 20000;

    std::vector<double> trust;             // of each form; 0 where it does not stand for the word
    std::vector<double> frequency, exact;  // weighted, of each document: of all forms, of those spelt as typed
    std::vector<bool> holds;               // documents
    double idf = 0;
    double exact_idf = 0;
    bool has_exact = false;                // the exact spelling is an evidence of its own

    NaiveQueryWord(NaiveArchive& archive, const QueryWord& word) : archive_(archive), word_(word) {
        find_forms();
        if (word.unfinished) find_completions();
        count(trust, frequency, idf);
        has_exact = is_exact_apart();
        if (has_exact) count(exact_trust(), exact, exact_idf);
        if (broad_) add_broad();
    }

    bool stands_at(const NaiveWord& place) const {
        return trust[place.form] > 0 && (word_.fields >> place.field & 1) != 0;
    }
    double score(std::uint32_t doc) const {
        if (!has_exact) return saturated(idf, frequency[doc]);
        return (1 - exact_share) * saturated(idf, frequency[doc]) + exact_share * saturated(exact_idf, exact[doc]);
    }

private:
    static double saturated(double idf, double f) { return f > 0 ? idf * (saturation + 1) * f / (saturation + f) : 0; }

    void trust_in(std::size_t form, double weight) {
        if (trust[form] == 0) trust[form] = weight;
    }

    void find_forms() {
        const auto& forms = archive_.forms;
        trust.assign(forms.size(), 0);
        bool exists = false;
        for (const NaiveForm& form : forms) exists = exists || form.surface == word_.surface;
        std::set<std::string> folded_stems;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (forms[i].surface == word_.surface) trust_in(i, form_weights.exact);
            if (forms[i].folded != word_.folded) continue;
            trust_in(i, exists ? form_weights.folded : form_weights.exact);
            folded_stems.insert(forms[i].stem);
        }
        if (word_.quoted) return;
        const std::string stem = archive_.stem(word_.surface);
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (forms[i].stem == stem) trust_in(i, form_weights.same_stem);
        }
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (folded_stems.count(forms[i].stem)) trust_in(i, exists ? form_weights.folded_stem : form_weights.same_stem);
        }
    }

    // Documents that hold each form, in any field or in the word's.
    std::vector<std::uint32_t> documents_of_forms(FieldMask fields) const {
        std::vector<std::uint32_t> documents(archive_.forms.size(), 0), last(archive_.forms.size(), none);
        for (std::uint32_t doc = 0; doc < archive_.documents.size(); ++doc) {
            for (const NaiveWord& word : archive_.documents[doc].words) {
                if ((fields >> word.field & 1) == 0 || last[word.form] == doc) continue;
                last[word.form] = doc;
                ++documents[word.form];
            }
        }
        return documents;
    }

    void find_completions() {
        completion_.assign(trust.size(), false);
        std::uint64_t postings = 0;
        const auto documents = documents_of_forms(any_field);
        for (std::size_t i = 0; i < trust.size(); ++i) {
            if (trust[i] > 0 || !archive_.forms[i].folded.starts_with(word_.folded)) continue;
            completion_[i] = has_completions_ = true;
            postings += documents[i];
        }
        const std::uint64_t limit = std::max<std::uint64_t>(most_gathered_postings, archive_.documents.size() / 2);
        broad_ = word_.fields == any_field && postings > limit;
        for (std::size_t i = 0; i < trust.size() && !broad_; ++i) {
            if (completion_[i]) trust[i] = form_weights.prefix;
        }
    }

    std::vector<double> exact_trust() const {
        std::vector<double> exact_only = trust;
        for (double& weight : exact_only) weight = weight >= form_weights.exact ? weight : 0;
        return exact_only;
    }

    bool is_exact_apart() const {
        bool any = false, others = word_.unfinished && has_completions_;
        for (const double weight : trust) {
            any = any || weight >= form_weights.exact;
            others = others || (weight > 0 && weight < form_weights.exact);
        }
        // A whole word begins with itself.
        return any && (others || word_.unfinished);
    }

    double idf_of(double documents) const {
        const auto all = static_cast<double>(archive_.documents.size());
        const double n = std::min(documents, all);
        return std::log(1 + (all - n + 0.5) / (n + 0.5));
    }

    void count(const std::vector<double>& weights, std::vector<double>& frequencies, double& word_idf) {
        frequencies.assign(archive_.documents.size(), 0);
        if (&weights == &trust) holds.assign(archive_.documents.size(), false);
        for (std::uint32_t doc = 0; doc < archive_.documents.size(); ++doc) {
            const NaiveDocument& document = archive_.documents[doc];
            for (const NaiveWord& word : document.words) {
                if (weights[word.form] == 0 || (word_.fields >> word.field & 1) == 0) continue;
                frequencies[doc] += weights[word.form] * document.weights[word.field];
                if (&weights == &trust) holds[doc] = true;
            }
        }
        const auto documents = documents_of_forms(word_.fields);
        double sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] > 0 ? documents[i] : 0;
        word_idf = idf_of(sum);
    }

    void add_broad() {
        double documents = 0;
        for (std::uint32_t doc = 0; doc < archive_.documents.size(); ++doc) {
            bool found = false;
            for (const NaiveWord& word : archive_.documents[doc].words) found = found || completion_[word.form];
            if (!found) continue;
            ++documents;
            holds[doc] = true;
            frequency[doc] += form_weights.prefix;
        }
        double sum = 0;
        const auto of_forms = documents_of_forms(any_field);
        for (std::size_t i = 0; i < trust.size(); ++i) sum += trust[i] > 0 ? of_forms[i] : 0;
        idf = idf_of(std::max(sum, documents));
    }

    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    NaiveArchive& archive_;
    const QueryWord& word_;
    std::vector<bool> completion_;
    bool has_completions_ = false;
    bool broad_ = false;
};
