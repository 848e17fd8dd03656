#include "query/document_codec.h"

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

void write_corpus(BinaryWriter& writer, const Corpus& corpus) {
    visit_archive(corpus.archive, Write{writer});
    writer.u32(static_cast<std::uint32_t>(corpus.documents.size()));
    for (const Document& document : corpus.documents) visit_document(document, Write{writer});
    Write{writer}(corpus.extra);
}

Corpus read_corpus(BinaryReader& reader) {
    Corpus corpus;
    visit_archive(corpus.archive, Read{reader});
    const std::uint32_t count = reader.u32();
    for (std::uint32_t i = 0; i < count && reader.ok(); ++i) visit_document(corpus.documents.emplace_back(), Read{reader});
    Read{reader}(corpus.extra);
    reader.require(reader.at_end(), "the end of the documents");
    return corpus;
}
