// Foreign bytes as a saved archive: an error, or an archive of which everything can be asked. The input is a whole file, or says
// what to change in a sound one. The checksum is made right, for the danger lies behind it.
#include <fuzzer/FuzzedDataProvider.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <string>

#include "index/section_file.h"
#include "query/highlighter.h"
#include "query/keywords.h"
#include "query/search.h"
#include "query/similar.h"
#include "query/snippet.h"
#include "query/suggest.h"

namespace {

constexpr std::array words = {"été",    "porte-avions", "cheval", "chevaux",  "souveraineté", "Europe", "droit",
                              "droits", "l’économie",   "N.S.A.", "500 000", "pharmacie",    "à",      "presse"};

// Documents of a few words, of which some are in nearly all documents, and some in few.
Archive sample(unsigned documents) {
    Corpus corpus;
    corpus.archive.language = "fr";
    for (unsigned i = 0; i < documents; ++i) {
        Document document;
        document.id = std::to_string(i);
        document.title = std::string(words[i % words.size()]) + " mot";
        for (unsigned word = 0; word < 4; ++word) {
            document.body += std::string(words[(i * (word + 1) / 3) % words.size()]) + (word == 1 ? " les les " : " ");
        }
        if (i % 9 == 0) document.summary = "rare" + std::to_string(i);
        document.themes = {i % 2 ? "Union européenne" : "Presse"};
        if (i % 5 == 0) document.themes.push_back("Droit");
        if (i % 3) document.date = i % 2 ? "2025-04" : "2024-12-31/2025-01-02";
        if (i % 50 == 0) document.lang = "en";
        corpus.documents.push_back(document);
    }
    return Archive::build(corpus);
}

// Where the section is in the file; all of the file for a number that is none.
std::string_view part_of(const std::string& bytes, std::uint32_t section) {
    static const std::string name = "fuzz";
    const auto file = SectionFile::open(bytes, name, Trust::own_bytes);
    const std::string_view part = file.value().bytes(static_cast<Section>(section));
    return part.empty() ? std::string_view(bytes) : part;
}

void edit(FuzzedDataProvider& input, std::string& bytes, const std::string& sound) {
    const std::string_view part = part_of(sound, input.ConsumeIntegralInRange<std::uint32_t>(0, 7));
    const std::size_t place = input.ConsumeIntegralInRange<std::size_t>(0, part.size() - 1);
    const std::size_t at = static_cast<std::size_t>(part.data() - sound.data()) + place;
    if (input.ConsumeBool() || at / 4 * 4 + 4 > bytes.size()) {
        bytes[at] = input.ConsumeIntegral<char>();
    } else {
        const std::uint32_t value = input.ConsumeIntegral<std::uint32_t>();
        std::memcpy(bytes.data() + at / 4 * 4, &value, 4);
    }
}

std::string file_of(FuzzedDataProvider& input) {
    static const std::array sound = {sample(9).save(), sample(700).save()};
    const std::string& original = sound[input.ConsumeBool() ? 1 : 0];
    std::string bytes = original;
    for (auto edits = input.ConsumeIntegralInRange(1, 6); edits > 0; --edits) edit(input, bytes, original);
    return bytes;
}

constexpr std::array questions = {
    "a \"de la\" 5",          "\"les les\"",           "cheval",           "souverainte",      "mot",
    "mot OU rare9 -presse",   "cheval NEAR/3 droit",   "titre:mot été",    "thème:union r",    "date:2025-01 m",
    "\"cheval les\" farmacie", "porteavions chevals", "\"500 000\" mot p", "eur NOT (mot ra)", "",
};

void ask(const Archive& archive, const SearchRequest& request) {
    const SearchResult result = search(archive, request);
    if (result.total > archive.document_count() || result.hits.size() > result.total) __builtin_trap();
    const Highlighter highlighter(archive, request.text, request.typing);
    for (const Hit& hit : result.hits) {
        if (hit.doc.value >= archive.document_count()) __builtin_trap();
        make_snippet(archive, archive.document(hit.doc), highlighter);
    }
    suggest(archive, request.text, 5);
}

void use(FuzzedDataProvider& input, const Archive& archive) {
    SearchRequest request;
    request.facets = true;
    request.text = questions[input.ConsumeIntegralInRange<std::size_t>(0, questions.size() - 1)];
    request.typing = input.ConsumeBool();
    request.sort = static_cast<Sort>(input.ConsumeIntegralInRange(0, 3));
    if (input.ConsumeBool()) request.filters.facets = {{FacetField::theme, {"Presse"}}};
    if (input.ConsumeBool()) request.filters.from = 20000;
    ask(archive, request);
    request.text = questions[input.ConsumeIntegralInRange<std::size_t>(0, questions.size() - 1)];
    ask(archive, request);
    archive.find("7");
    if (archive.document_count() == 0) return;
    const DocId doc{input.ConsumeIntegralInRange<std::uint32_t>(0, archive.document_count() - 1)};
    similar(archive, doc, 5);
    keywords(archive, std::span(&doc, 1), 5);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    FuzzedDataProvider input(data, size);
    std::string bytes(reinterpret_cast<const char*>(data), size);
    if (!Archive::is_saved(bytes)) bytes = file_of(input);
    seal_sections(bytes);
    const auto archive = Archive::load(std::move(bytes), "fuzz");
    if (archive.ok()) use(input, archive.value());
    return 0;
}
