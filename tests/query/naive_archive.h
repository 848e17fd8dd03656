#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "corpus/corpus.h"
#include "index/field.h"
#include "index/weights.h"
#include "text/edtf.h"
#include "text/fold.h"
#include "text/stemmer.h"
#include "text/tokenizer.h"

// A corpus in French as plain lists of words, for an evaluation without an index. Documents have no label, and of entities only themes.

struct NaiveWord {
    std::uint32_t form;  // number in NaiveArchive::forms
    std::uint32_t field;
    std::uint32_t place;  // in the field
};

struct NaiveForm {
    std::string surface, folded, stem;
};

struct NaiveDocument {
    std::vector<NaiveWord> words;  // by field, then by place
    PerField<double> weights{};    // what one occurrence in a field counts
    std::optional<DateInterval> days;
};

class NaiveArchive {
public:
    std::vector<NaiveForm> forms;
    std::vector<NaiveDocument> documents;

    explicit NaiveArchive(const Corpus& corpus) {
        std::vector<PerField<double>> lengths;
        for (const Document& document : corpus.documents) {
            documents.emplace_back();
            PerField<double> of{};
            of[0] = add(0, 0, document.title);
            of[2] = add(2, 0, document.summary);
            of[3] = add(3, 0, document.body);
            std::uint32_t place = 0;
            for (const std::string& theme : document.themes) {
                const std::uint32_t words = add(4, place, theme);
                of[4] += words;
                place += words + 16;
            }
            lengths.push_back(of);
            const auto date = parse_edtf(document.date);
            if (date.ok()) documents.back().days = date.value().days();
        }
        weigh(lengths);
    }

    std::string stem(const std::string& surface) { return stemmer_.stem(surface); }

private:
    std::uint32_t add(std::uint32_t field, std::uint32_t first, const std::string& text) {
        std::uint32_t words = 0;
        for (const Token& token : tokenize(text, Language::french)) {
            documents.back().words.push_back({number_of(token), field, first + token.position});
            words = std::max(words, token.position + token.span);
        }
        return words;
    }

    std::uint32_t number_of(const Token& token) {
        const auto [at, is_new] = numbers_.emplace(token.surface, static_cast<std::uint32_t>(forms.size()));
        if (is_new) forms.push_back({token.surface, token.folded, stemmer_.stem(token.surface)});
        return at->second;
    }

    // Lengths over their mean, as BM25F wants them; none of these is long enough to be rounded.
    void weigh(const std::vector<PerField<double>>& lengths) {
        for (std::size_t field = 0; field < field_count; ++field) {
            double sum = 0, filled = 0;
            for (const auto& of : lengths) sum += of[field], filled += of[field] > 0;
            const FieldWeight& rule = field_weights[field];
            for (std::size_t doc = 0; doc < documents.size() && filled > 0; ++doc) {
                documents[doc].weights[field] = rule.boost / (1 - rule.length + rule.length * lengths[doc][field] / (sum / filled));
            }
        }
    }

    Stemmer stemmer_{Language::french};
    std::map<std::string, std::uint32_t> numbers_;
};
