#include "corpus/document_store.h"

#include <catch2/catch_test_macros.hpp>

#include "random_numbers.h"

namespace {

std::string random_text(RandomNumbers& random) {
    std::string text;
    for (auto length = random.below(12); length > 0; --length) text += random.one_in(3) ? "é" : std::string(1, static_cast<char>(random()));
    return text;
}

void fill(RandomNumbers& random, std::vector<std::string>& list) {
    for (auto count = random.below(4); count > 0; --count) list.push_back(random_text(random));
}

Corpus random_corpus(RandomNumbers& random, std::uint32_t documents) {
    Corpus corpus;
    ArchiveInfo& info = corpus.archive;
    for (auto* text : {&info.title, &info.language, &info.description, &info.publisher, &info.url, &info.license, &info.edition}) {
        *text = random_text(random);
    }
    info.extra = {{"colour", "\"red\""}, {"size", "[1, 2]"}};
    corpus.extra = {{"more", "null"}};
    for (std::uint32_t i = 0; i < documents; ++i) {
        Document document;
        document.id = "d" + std::to_string(i * 7919 % 10007);
        for (auto* text : {&document.title, &document.label, &document.label_as_printed, &document.date, &document.date_basis,
                           &document.summary, &document.body, &document.url, &document.source, &document.lang}) {
            *text = random_text(random);
        }
        for (auto* list : {&document.authors, &document.themes, &document.people, &document.organizations, &document.places,
                           &document.works, &document.events}) {
            fill(random, *list);
        }
        document.position = random();
        if (random.one_in(3)) document.extra = {{"weight", random_text(random)}};
        corpus.documents.push_back(std::move(document));
    }
    return corpus;
}

std::string saved(const Corpus& corpus) {
    BinaryWriter writer;
    DocumentStore::save(writer, corpus);
    return std::move(writer).bytes();
}

}  // namespace

TEST_CASE("A corpus comes back whole, and each document by itself", "[store]") {
    RandomNumbers random(1);
    for (const std::uint32_t documents : {0u, 1u, 2u, 300u}) {
        const Corpus corpus = random_corpus(random, documents);
        const std::string bytes = saved(corpus);
        BinaryReader reader(bytes);
        const DocumentStore store = DocumentStore::load(reader);
        REQUIRE(reader.ok());
        REQUIRE(store.size() == documents);
        REQUIRE(store.corpus() == corpus);
        for (std::uint32_t doc = 0; doc < documents; ++doc) {
            REQUIRE(store.document(DocId{doc}) == corpus.documents[doc]);
            REQUIRE(store.id(DocId{doc}) == corpus.documents[doc].id);
            REQUIRE(store.title(DocId{doc}) == corpus.documents[doc].title);
        }
    }
}

TEST_CASE("Documents are found by their ids", "[store]") {
    RandomNumbers random(2);
    const Corpus corpus = random_corpus(random, 500);
    const std::string bytes = saved(corpus);
    BinaryReader reader(bytes);
    const DocumentStore store = DocumentStore::load(reader);
    for (std::uint32_t doc = 0; doc < 500; ++doc) REQUIRE(store.find(corpus.documents[doc].id) == DocId{doc});
    for (const char* absent : {"", "d", "d10007", "zzz", "D0"}) CHECK_FALSE(store.find(absent));
}

TEST_CASE("A store that is cut off is refused", "[store]") {
    RandomNumbers random(3);
    const std::string bytes = saved(random_corpus(random, 6));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const std::string cut = bytes.substr(0, length);
        BinaryReader reader(cut);
        DocumentStore::load(reader);
        REQUIRE_FALSE(reader.ok());
    }
}

TEST_CASE("Damaged stores are refused, or read within their bytes", "[store]") {
    RandomNumbers random(4);
    const std::string sound = saved(random_corpus(random, 12));
    for (int round = 0; round < 2000; ++round) {
        std::string bytes = sound;
        for (auto edits = 1 + random.below(3); edits > 0; --edits) {
            bytes[random.below(static_cast<std::uint32_t>(bytes.size()))] = static_cast<char>(random.one_in(3) ? 0xFF : random());
        }
        BinaryReader reader(bytes);
        const DocumentStore store = DocumentStore::load(reader);
        if (!reader.ok()) continue;
        REQUIRE(store.corpus().documents.size() == store.size());
        store.find("d7919");
    }
}
