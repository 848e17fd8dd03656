#include "corpus/document_store.h"

#include <algorithm>

#include "base/sorted_order.h"

namespace {

using Extra = std::vector<std::pair<std::string, std::string>>;

// One list of members for both directions: `visit` is called on each, in the order of the format.
template <class Info, class Visit>
void visit_archive(Info& info, Visit visit) {
    visit(info.title);
    visit(info.language);
    visit(info.description);
    visit(info.publisher);
    visit(info.url);
    visit(info.license);
    visit(info.edition);
    visit(info.extra);
}

template <class Doc, class Visit>
void visit_document(Doc& document, Visit visit) {
    for (auto* text : {&document.id, &document.title, &document.label, &document.label_as_printed, &document.date,
                       &document.date_basis, &document.summary, &document.body}) {
        visit(*text);
    }
    for (auto* list : {&document.authors, &document.themes, &document.people, &document.organizations, &document.places,
                       &document.works, &document.events}) {
        visit(*list);
    }
    visit(document.url);
    visit(document.source);
    visit(document.position);
    visit(document.lang);
    visit(document.extra);
}

struct Write {
    BinaryWriter& writer;

    void operator()(const std::string& text) const { writer.text(text); }
    void operator()(std::uint32_t number) const { writer.u32(number); }
    void operator()(const std::vector<std::string>& list) const {
        writer.u32(static_cast<std::uint32_t>(list.size()));
        for (const std::string& text : list) writer.text(text);
    }
    void operator()(const Extra& extra) const {
        writer.u32(static_cast<std::uint32_t>(extra.size()));
        for (const auto& [name, value] : extra) {
            writer.text(name);
            writer.text(value);
        }
    }
};

struct Read {
    BinaryReader& reader;

    void operator()(std::string& text) const { text = reader.text(); }
    void operator()(std::uint32_t& number) const { number = reader.u32(); }
    void operator()(std::vector<std::string>& list) const {
        const std::uint32_t count = reader.u32();
        for (std::uint32_t i = 0; i < count && reader.ok(); ++i) list.emplace_back(reader.text());
    }
    void operator()(Extra& extra) const {
        const std::uint32_t count = reader.u32();
        for (std::uint32_t i = 0; i < count && reader.ok(); ++i) {
            const std::string_view name = reader.text();
            extra.emplace_back(name, reader.text());
        }
    }
};

}  // namespace

void DocumentStore::save(BinaryWriter& writer, const Corpus& corpus) {
    visit_archive(corpus.archive, Write{writer});
    Write{writer}(corpus.extra);
    BinaryWriter texts;
    std::vector<std::uint32_t> starts;
    for (const Document& document : corpus.documents) {
        starts.push_back(static_cast<std::uint32_t>(texts.size()));
        visit_document(document, Write{texts});
    }
    starts.push_back(static_cast<std::uint32_t>(texts.size()));
    const auto by_id = sorted_order(corpus.documents.size(), [&](std::uint32_t a, std::uint32_t b) {
        return corpus.documents[a].id < corpus.documents[b].id;
    });
    writer.aligned_u32s(starts);
    writer.aligned_u32s(by_id);
    writer.text(texts.bytes());
}

DocumentStore DocumentStore::load(BinaryReader& reader) {
    DocumentStore store;
    visit_archive(store.info_, Read{reader});
    Read{reader}(store.extra_);
    const auto starts = reader.u32_view();
    reader.require(!starts.empty(), "where the documents begin");
    store.by_id_ = reader.u32_view();
    store.texts_ = reader.text();
    reader.require(reader.at_end(), "the end of the documents");
    if (!reader.ok()) return store;
    const std::size_t documents = starts.size() - 1;
    reader.require(std::is_sorted(starts.begin(), starts.end()) && starts.back() == store.texts_.size(),
                   "ascending offsets of documents");
    reader.require(store.by_id_.size() == documents && std::all_of(store.by_id_.begin(), store.by_id_.end(),
                                                                   [&](auto doc) { return doc < documents; }),
                   "the documents in the order of their ids");
    if (reader.ok()) store.starts_ = starts;
    return store;
}

std::string_view DocumentStore::bytes_of(DocId doc) const {
    return texts_.substr(starts_[doc.value], starts_[doc.value + 1] - starts_[doc.value]);
}

Document DocumentStore::document(DocId doc) const {
    Document document;
    BinaryReader reader(bytes_of(doc));
    visit_document(document, Read{reader});
    return document;
}

// The text that is the n-th member, from 0; all before it are texts. The order is that of visit_document().
std::string_view DocumentStore::text(DocId doc, std::size_t n) const {
    BinaryReader reader(bytes_of(doc));
    for (; n > 0; --n) reader.text();
    return reader.text();
}

std::string_view DocumentStore::id(DocId doc) const { return text(doc, 0); }
std::string_view DocumentStore::title(DocId doc) const { return text(doc, 1); }
std::string_view DocumentStore::date(DocId doc) const { return text(doc, 4); }

std::optional<DocId> DocumentStore::find(std::string_view wanted) const {
    const auto at = std::lower_bound(by_id_.begin(), by_id_.end(), wanted,
                                     [this](std::uint32_t doc, std::string_view id_wanted) { return id(DocId{doc}) < id_wanted; });
    if (size() == 0 || at == by_id_.end() || id(DocId{*at}) != wanted) return std::nullopt;
    return DocId{*at};
}

Corpus DocumentStore::corpus() const {
    Corpus corpus{info_, {}, extra_};
    for (std::uint32_t doc = 0; doc < size(); ++doc) corpus.documents.push_back(document(DocId{doc}));
    return corpus;
}
