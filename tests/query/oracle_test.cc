// An exhaustive evaluation, written without the index, that search() must agree with.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <cmath>
#include <map>
#include <random>

#include "index/weights.h"
#include "query/best_documents.h"
#include "sample.h"
#include "text/tokenizer.h"

namespace {

// Invented words without inflections, so that a word answers to nothing but itself.
constexpr const char* vocabulary[] = {"bako", "dilu", "fompa", "gurvi", "kesto", "lampu", "mirto", "nagob", "pilka", "zuvro"};

// Numbers from a seed, the same on every machine.
class Random {
public:
    explicit Random(unsigned seed) : engine_(seed) {}
    unsigned operator()() { return static_cast<unsigned>(engine_()); }

private:
    std::mt19937 engine_;
};

std::string random_text(Random& random, unsigned most) {
    std::string text;
    for (unsigned length = random() % (most + 1); length > 0; --length) {
        text += vocabulary[std::min(random() % 10, random() % 10)];
        text += ' ';
    }
    return text;
}

Corpus random_corpus(Random& random) {
    Corpus corpus;
    corpus.archive.language = "fr";
    for (unsigned i = 0, count = random() % 20; i < count; ++i) {
        Document document = titled(random_text(random, 4), random_text(random, 30));
        document.id = std::to_string(i);
        document.summary = random_text(random, 8);
        if (random() % 2) document.themes.push_back(random() % 2 ? "Droit" : "Presse");
        if (random() % 3) document.date = random() % 2 ? "2025-03" : "2025-01/2025-02";
        corpus.documents.push_back(std::move(document));
    }
    return corpus;
}

using Words = std::vector<std::string>;

Words words_of(const std::string& text) {
    Words words;
    for (const Token& token : tokenize(text, Language::french)) words.push_back(token.surface);
    return words;
}

struct Scanned {
    Words title, summary, body;
};

// A clause: one word or a phrase, asked for or excluded.
struct Clause {
    Words words;
    bool excluded = false;
};

bool holds(const Words& text, const Words& phrase) {
    return std::search(text.begin(), text.end(), phrase.begin(), phrase.end()) != text.end();
}

bool holds(const Scanned& document, const Words& phrase) {
    return holds(document.title, phrase) || holds(document.summary, phrase) || holds(document.body, phrase);
}

std::vector<Clause> random_clauses(Random& random) {
    std::vector<Clause> clauses(1 + random() % 2);
    for (Clause& clause : clauses) {
        clause.words.resize(1 + random() % 2);
        for (std::string& word : clause.words) word = vocabulary[random() % 10];
        clause.excluded = random() % 4 == 0;
    }
    return clauses;
}

std::string text_of(const std::vector<Clause>& clauses) {
    std::string text;
    for (const Clause& clause : clauses) {
        text += clause.excluded ? " -\"" : " \"";
        for (const std::string& word : clause.words) text += word + " ";
        text += "\"";
    }
    return text;
}

bool passes(const Document& document, const SearchRequest& request, bool with_themes) {
    const auto date = parse_edtf(document.date);
    if (request.filters.from && (!date.ok() || date.value().days().last < *request.filters.from)) return false;
    if (!with_themes || request.filters.facets.empty()) return true;
    const Words& values = request.filters.facets[0].values;
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
        return std::find(document.themes.begin(), document.themes.end(), value) != document.themes.end();
    });
}

double frequency(const Words& text, const std::string& word, const FieldWeight& rule, double average) {
    if (text.empty()) return 0;
    const auto count = static_cast<double>(std::count(text.begin(), text.end(), word));
    return count * rule.boost / (1 - rule.length + rule.length * static_cast<double>(text.size()) / average);
}

}  // namespace

TEST_CASE("Search answers what an exhaustive scan answers", "[search][oracle]") {
    Random random(GENERATE(range(1U, 13U)));
    const Corpus corpus = random_corpus(random);
    const Archive archive = Archive::build(corpus);
    std::vector<Scanned> scanned;
    for (const Document& document : corpus.documents) {
        scanned.push_back({words_of(document.title), words_of(document.summary), words_of(document.body)});
    }
    for (int round = 0; round < 120; ++round) {
        const std::vector<Clause> clauses = random_clauses(random);
        SearchRequest request;
        request.text = text_of(clauses);
        request.facets = true;
        request.limit = 100;
        if (random() % 2) request.filters.facets = {{FacetField::theme, {random() % 2 ? "Droit" : "Presse"}}};
        if (random() % 3 == 0) request.filters.from = parse_edtf("2025-03-01").value().days().first;
        INFO(request.text);

        Docs expected;
        std::map<std::string, std::uint32_t> themes;
        for (std::uint32_t doc = 0; doc < corpus.documents.size(); ++doc) {
            const bool matches = std::all_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
                return holds(scanned[doc], clause.words) != clause.excluded;
            });
            const Document& document = corpus.documents[doc];
            if (matches && passes(document, request, true)) expected.push_back(doc);
            if (matches && passes(document, request, false)) {
                for (const std::string& theme : document.themes) ++themes[theme];
            }
        }
        const SearchResult result = search(archive, request);
        Docs answered = docs_of(result);
        std::sort(answered.begin(), answered.end());
        REQUIRE(answered == expected);
        REQUIRE(result.total == expected.size());
        for (const Facet& facet : result.facets) {
            if (facet.field != FacetField::theme) continue;
            std::map<std::string, std::uint32_t> counted;
            for (const FacetCount& count : facet.counts) {
                if (count.count > 0) counted[count.value] = count.count;
            }
            REQUIRE(counted == themes);
        }
        for (std::size_t i = 1; i < result.hits.size(); ++i) {
            const Hit& before = result.hits[i - 1];
            const Hit& after = result.hits[i];
            const bool scored = before.score > 0;  // without a word to look for, the archive's order stays
            const bool ordered = scored ? is_better(archive.index().documents(), before, after) : before.doc < after.doc;
            REQUIRE(ordered);
        }
        SearchRequest page = request;
        page.offset = 1;
        page.limit = 2;
        const SearchResult paged = search(archive, page);
        REQUIRE(paged.total == result.total);
        for (std::size_t i = 0; i < paged.hits.size(); ++i) REQUIRE(paged.hits[i].doc == result.hits[i + 1].doc);
    }
}

TEST_CASE("The score of one word is BM25F computed from the texts", "[search][oracle]") {
    Random random(GENERATE(range(1U, 9U)));
    const Corpus corpus = random_corpus(random);
    const Archive archive = Archive::build(corpus);
    std::vector<Scanned> scanned;
    double lengths[3] = {};
    double filled[3] = {};
    for (const Document& document : corpus.documents) {
        scanned.push_back({words_of(document.title), words_of(document.summary), words_of(document.body)});
        const std::size_t sizes[] = {scanned.back().title.size(), scanned.back().summary.size(), scanned.back().body.size()};
        for (int field = 0; field < 3; ++field) {
            lengths[field] += static_cast<double>(sizes[field]);
            filled[field] += sizes[field] > 0;
        }
    }
    for (const char* word : vocabulary) {
        double documents_with_word = 0;
        for (const Scanned& document : scanned) documents_with_word += holds(document, {word});
        const auto count = static_cast<double>(scanned.size());
        const double idf = std::log1p((count - documents_with_word + 0.5) / (documents_with_word + 0.5));
        SearchRequest request;
        request.text = word;
        request.limit = 100;
        for (const Hit& hit : search(archive, request).hits) {
            const Scanned& document = scanned[hit.doc.value];
            const double weighted = frequency(document.title, word, field_weights[0], lengths[0] / filled[0]) +
                                    frequency(document.summary, word, field_weights[2], lengths[1] / filled[1]) +
                                    frequency(document.body, word, field_weights[3], lengths[2] / filled[2]);
            const double expected = idf * (saturation + 1) * weighted / (saturation + weighted);
            CHECK(std::abs(hit.score - expected) < 1e-5 * expected);
        }
    }
}
