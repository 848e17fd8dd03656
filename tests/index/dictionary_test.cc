#include "index/dictionary.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <memory>
#include <set>
#include <tuple>

#include "index/dictionary_writer.h"
#include "random_numbers.h"
#include "text/fold.h"
#include "text/stemmer.h"

namespace {

bool is_before(const Term& a, const Term& b) {
    return std::tie(a.folded, a.surface, a.language) < std::tie(b.folded, b.surface, b.language);
}

bool same(const Term& a, const Term& b) {
    const auto key = [](const Term& term) {
        return std::tie(term.surface, term.folded, term.language, term.documents, term.spans, term.postings.begin,
                        term.postings.end, term.positions.begin, term.positions.end);
    };
    return key(a) == key(b);
}

std::string random_word(RandomNumbers& random) {
    static const std::vector<std::string> parts = {"a", "b", "é",  "è",    "er",  "nation", "al",  "aux", "cheval", "s",
                                                   "ç", "t", "oe", "œ", "ß", "ü",      "ing", "ñ",   "9",      "mo"};
    std::string word;
    for (auto length = 1 + random.below(random.one_in(50) ? 60 : 5); length > 0; --length) {
        word += parts[random.below(static_cast<std::uint32_t>(parts.size()))];
    }
    return word;
}

// A dictionary with the bytes that it is a view of, and the same terms as a sorted vector.
struct Sample {
    static constexpr std::uint32_t document_count = 100000;
    std::vector<Term> terms;
    std::vector<std::string> stems;
    std::string bytes;
    std::size_t posting_bytes = 0;
    std::size_t position_bytes = 0;

    Sample(RandomNumbers& random, std::uint32_t count, std::uint32_t languages) {
        std::set<std::pair<std::string, Language>> known;
        while (terms.size() < count) {
            Term term;
            term.surface = random_word(random);
            term.folded = folded_form(term.surface);
            term.language = all_languages[random.below(languages)];
            if (known.emplace(term.surface, term.language).second) terms.push_back(term);
        }
        std::sort(terms.begin(), terms.end(), is_before);
        write(random);
    }

    Dictionary dictionary() const {
        BinaryReader reader(bytes);
        Dictionary loaded = Dictionary::load(reader, document_count, posting_bytes, position_bytes);
        REQUIRE(reader.ok());
        return loaded;
    }
    // The terms for which `holds`, as a range.
    template <class Holds>
    TermRange range(Holds holds) const {
        const auto begin = std::find_if(terms.begin(), terms.end(), holds);
        const auto end = std::find_if_not(begin, terms.end(), holds);
        return {static_cast<std::uint32_t>(begin - terms.begin()), static_cast<std::uint32_t>(end - terms.begin())};
    }

private:
    void write(RandomNumbers& random) {
        std::map<Language, std::unique_ptr<Stemmer>> stemmers;
        DictionaryWriter writer;
        for (Term& term : terms) {
            term.documents = 1 + random.below(1u << random.below(16));
            term.spans = random.one_in(9);
            term.postings = {static_cast<std::uint32_t>(posting_bytes), static_cast<std::uint32_t>(posting_bytes) + random.below(40)};
            term.positions = {static_cast<std::uint32_t>(position_bytes), static_cast<std::uint32_t>(position_bytes) + random.below(300)};
            posting_bytes = term.postings.end;
            position_bytes = term.positions.end;
            auto& stemmer = stemmers[term.language];
            if (!stemmer) stemmer = std::make_unique<Stemmer>(term.language);
            stems.push_back(stemmer->stem(term.surface));
            writer.add(term, stems.back());
        }
        BinaryWriter file;
        writer.save(file);
        bytes = std::move(file).bytes();
    }
};

// A word of the sample, a beginning of one, or another word.
std::string question(RandomNumbers& random, const Sample& sample) {
    if (random.one_in(3)) return folded_form(random_word(random));
    const std::string& folded = sample.terms[random.below(static_cast<std::uint32_t>(sample.terms.size()))].folded;
    return random.one_in(2) ? folded : folded.substr(0, 1 + random.below(static_cast<std::uint32_t>(folded.size())));
}

bool same_or_both_empty(TermRange a, TermRange b) { return a == b || (a.empty() && b.empty()); }

}  // namespace

TEST_CASE("Thousands of terms come back in order, and each by its number", "[dictionary]") {
    RandomNumbers random(1);
    for (const std::uint32_t count : {1u, 15u, 16u, 17u, 32u, 5000u}) {
        const Sample sample(random, count, language_count);
        const Dictionary dictionary = sample.dictionary();
        REQUIRE(dictionary.size() == count);
        std::uint32_t id = 0;
        for (TermCursor cursor(dictionary, 0); !cursor.at_end(); cursor.next()) {
            REQUIRE(cursor.id() == id);
            REQUIRE(same(cursor.term(), sample.terms[id++]));
        }
        REQUIRE(id == count);
        for (int round = 0; round < 300; ++round) {
            const std::uint32_t any = random.below(count);
            REQUIRE(same(dictionary.term(TermId{any}), sample.terms[any]));
        }
        CHECK(TermCursor(dictionary, count).at_end());
    }
}

TEST_CASE("Words and beginnings are found as in a sorted list", "[dictionary]") {
    RandomNumbers random(2);
    const Sample sample(random, 1500, 3);
    const Dictionary dictionary = sample.dictionary();
    for (int round = 0; round < 500; ++round) {
        const std::string word = question(random, sample);
        INFO(word);
        const TermRange folded = sample.range([&](const Term& term) { return term.folded == word; });
        const TermRange prefix = sample.range([&](const Term& term) { return term.folded.starts_with(word); });
        const TermRange from = sample.range([&](const Term& term) { return term.folded >= word; });
        REQUIRE(same_or_both_empty(dictionary.with_folded(word), folded));
        REQUIRE(same_or_both_empty(dictionary.with_prefix(word), prefix));
        REQUIRE(dictionary.at(word).id() == from.begin);
        if (folded.empty()) continue;
        const std::string& surface = sample.terms[folded.begin + random.below(folded.end - folded.begin)].surface;
        const TermRange written = sample.range([&](const Term& term) { return term.surface == surface; });
        REQUIRE(dictionary.with_surface(folded, surface) == written);
        REQUIRE(dictionary.with_surface(folded, surface + "x").empty());
    }
}

TEST_CASE("A cursor that skips forward stands at the first word that is not below, wherever it was", "[dictionary]") {
    RandomNumbers random(3);
    const Sample sample(random, 900, 2);
    const Dictionary dictionary = sample.dictionary();
    for (int round = 0; round < 1500; ++round) {
        std::uint32_t at = random.below(900);
        TermCursor cursor(dictionary, at);
        const std::string word = question(random, sample);
        while (at < 900 && sample.terms[at].folded < word) ++at;
        cursor.skip_to(word);
        REQUIRE(cursor.id() == at);
        if (at == 900) continue;
        REQUIRE(cursor.folded() == sample.terms[at].folded);
        REQUIRE(cursor.term().surface == sample.terms[at].surface);
        REQUIRE(cursor.location().postings.begin == sample.terms[at].postings.begin);
    }
}

TEST_CASE("The forms of a stem are those to which the stemmer gives it", "[dictionary]") {
    RandomNumbers random(4);
    const Sample sample(random, 2500, language_count);
    const Dictionary dictionary = sample.dictionary();
    for (int round = 0; round < 600; ++round) {
        const std::uint32_t any = random.below(2500);
        const Language language = random.one_in(4) ? Language::english : sample.terms[any].language;
        std::vector<TermId> expected;
        for (std::uint32_t term = 0; term < sample.terms.size(); ++term) {
            if (sample.stems[term] == sample.stems[any] && sample.terms[term].language == language) expected.push_back(TermId{term});
        }
        INFO(sample.stems[any]);
        std::vector<TermId> found;
        for (const LocatedTerm& form : dictionary.with_stem(sample.stems[any], language)) {
            found.push_back(form.term);
            REQUIRE(form.location.positions.end == sample.terms[form.term.value].positions.end);
        }
        REQUIRE(found == expected);
    }
    CHECK(dictionary.with_stem("", Language::french).empty());
}

TEST_CASE("A language without terms is known to have none", "[dictionary]") {
    RandomNumbers random(5);
    const Sample sample(random, 200, 1);
    CHECK(sample.dictionary().has_language(Language::french));
    CHECK_FALSE(sample.dictionary().has_language(Language::english));
    CHECK(sample.dictionary().with_stem(sample.stems[0], Language::english).empty());
}

TEST_CASE("A dictionary that is cut off anywhere is refused", "[dictionary]") {
    RandomNumbers random(6);
    const Sample sample(random, 60, 2);
    for (std::size_t length = 0; length < sample.bytes.size(); ++length) {
        const std::string cut = sample.bytes.substr(0, length);
        BinaryReader reader(cut);
        Dictionary::load(reader, Sample::document_count, sample.posting_bytes, sample.position_bytes);
        REQUIRE_FALSE(reader.ok());
    }
}

TEST_CASE("A dictionary whose terms have more postings than there are is refused", "[dictionary]") {
    RandomNumbers random(7);
    const Sample sample(random, 60, 2);
    const auto opens = [&](std::uint32_t documents, std::size_t postings, std::size_t positions) {
        BinaryReader reader(sample.bytes);
        Dictionary::load(reader, documents, postings, positions);
        return reader.ok();
    };
    CHECK(opens(Sample::document_count, sample.posting_bytes, sample.position_bytes));
    CHECK_FALSE(opens(Sample::document_count, sample.posting_bytes - 1, sample.position_bytes));
    CHECK_FALSE(opens(Sample::document_count, sample.posting_bytes, sample.position_bytes - 1));
    CHECK_FALSE(opens(1, sample.posting_bytes, sample.position_bytes));
}

TEST_CASE("A damaged dictionary is refused, or answers in bounds and in order", "[dictionary]") {
    RandomNumbers random(8);
    const Sample sample(random, 120, 2);
    std::size_t refused = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string bytes = sample.bytes;
        for (auto edits = 1 + random.below(3); edits > 0; --edits) {
            bytes[random.below(static_cast<std::uint32_t>(bytes.size()))] = static_cast<char>(random());
        }
        BinaryReader reader(bytes);
        const Dictionary dictionary = Dictionary::load(reader, Sample::document_count, sample.posting_bytes, sample.position_bytes);
        refused += !reader.ok();
        Term before;
        for (TermCursor cursor(dictionary, 0); !cursor.at_end(); cursor.next()) {
            const Term& term = cursor.term();
            REQUIRE((cursor.id() == 0 || is_before(before, term)));
            REQUIRE(term.postings.end <= sample.posting_bytes);
            REQUIRE(term.documents <= Sample::document_count);
            before = term;
        }
        for (const char* word : {"nation", "cheval", "a", "zzz"}) {
            REQUIRE(dictionary.with_prefix(word).end <= dictionary.size());
            for (const LocatedTerm& form : dictionary.with_stem(word, Language::french)) {
                REQUIRE(form.term.value < dictionary.size());
            }
        }
    }
    CHECK(refused > 500);
}
