#include "query/keywords.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

#include "base/sorted_order.h"
#include "index/weights.h"
#include "query/word_scorer.h"
#include "text/stemmer.h"
#include "text/stop_words.h"
#include "text/tokenizer.h"

namespace {

struct Form {
    std::string written;
    std::uint32_t count = 0;
};

// What the given documents say of one stem.
struct Use {
    std::vector<Form> forms;
    double frequency = 0;                        // weighed by field
    std::uint32_t documents = 0;
    DocId last_document;
    Language language = Language::french;
    std::string stem;
};

void count(std::vector<Form>& forms, std::string_view written) {
    const auto known = std::find_if(forms.begin(), forms.end(), [&](const Form& form) { return form.written == written; });
    if (known == forms.end()) {
        forms.push_back({std::string(written), 1});
    } else {
        ++known->count;
    }
}

bool is_number(std::string_view word) { return !word.empty() && word[0] >= '0' && word[0] <= '9'; }

class Uses {
public:
    explicit Uses(const Archive& archive) : archive_(archive) {}

    void add(DocId doc) {
        const Document document = archive_.document(doc);
        const Language language = archive_.language_of(document);
        const auto boost = [](Field field) { return field_weights[static_cast<std::size_t>(field)].boost; };
        add(doc, document.title, boost(Field::title), language);
        add(doc, document.summary, boost(Field::summary), language);
        add(doc, document.body, boost(Field::body), language);
        for (const auto* values : {&document.themes, &document.people, &document.organizations, &document.places,
                                   &document.works, &document.events, &document.authors}) {
            for (const std::string& value : *values) add(doc, value, boost(Field::entities), language);
        }
    }

    const std::unordered_map<std::string, Use>& all() const { return uses_; }

private:
    void add(DocId doc, std::string_view text, double boost, Language language) {
        auto& stemmer = stemmers_[static_cast<std::size_t>(language)];
        if (!stemmer) stemmer.emplace(language);
        for (const Token& token : tokenize(text, language)) {
            if (token.span > 1 || is_stop_word(token.folded, language) || is_number(token.folded)) continue;
            std::string stem = stemmer->stem(token.surface);
            Use& use = uses_[stem_key(stem, language)];
            if (use.documents == 0 || use.last_document != doc) ++use.documents;
            use.last_document = doc;
            use.frequency += boost;
            use.language = language;
            use.stem = std::move(stem);
            count(use.forms, text.substr(token.range.begin, token.range.end - token.range.begin));
        }
    }

    const Archive& archive_;
    std::array<std::optional<Stemmer>, language_count> stemmers_;
    std::unordered_map<std::string, Use> uses_;
};

// Of equally common forms the one with small letters.
const std::string& commonest_form(const Use& use) {
    const Form* best = &use.forms.front();
    for (const Form& form : use.forms) {
        if (form.count > best->count || (form.count == best->count && form.written > best->written)) best = &form;
    }
    return best->written;
}

std::vector<WeightedTerm> terms_of(const Dictionary& dictionary, const Use& use) {
    std::vector<WeightedTerm> terms;
    for (const LocatedTerm& found : dictionary.with_stem(use.stem, use.language)) terms.push_back({found.term, 1, found.location});
    return terms;
}

}  // namespace

std::vector<Keyword> keywords(const Archive& archive, std::span<const DocId> docs, std::size_t limit) {
    Uses uses(archive);
    for (const DocId doc : docs) uses.add(doc);
    std::vector<Keyword> found;
    for (const auto& [key, use] : uses.all()) {
        Keyword keyword{commonest_form(use), 0, use.documents, terms_of(archive.index().dictionary(), use)};
        std::uint64_t documents = 0;
        for (const WeightedTerm& term : keyword.terms) documents += term.location.documents;
        const auto known = static_cast<std::uint32_t>(std::min<std::uint64_t>(documents, archive.document_count()));
        const double frequency = use.frequency / static_cast<double>(docs.size());
        keyword.weight = inverse_document_frequency(archive.document_count(), known) * frequency / (saturation + frequency);
        found.push_back(std::move(keyword));
    }
    const auto better = [](const Keyword& a, const Keyword& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.written < b.written;
    };
    sort_by(found, better);
    if (found.size() > limit) found.resize(limit);
    return found;
}

std::vector<Keyword> keywords(const Archive& archive, const SearchResult& result, std::size_t limit) {
    std::vector<DocId> docs;
    for (const Hit& hit : result.hits) {
        if (docs.size() == most_documents_for_keywords) break;
        docs.push_back(hit.doc);
    }
    return keywords(archive, docs, limit);
}
