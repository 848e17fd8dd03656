#include "index/index_builder.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "base/binary_writer.h"
#include "base/sorted_order.h"
#include "index/dictionary_writer.h"
#include "index/posting_sections.h"
#include "text/edtf.h"
#include "text/fold.h"
#include "text/stemmer.h"
#include "text/word_scanner.h"

namespace {

// Words left free between two entities, so that no phrase reaches from one into the next.
constexpr std::uint32_t entity_gap = 16;

std::optional<DateInterval> days_of(const std::string& date) {
    if (date.empty()) return std::nullopt;
    const Result<Edtf> edtf = parse_edtf(date);
    if (!edtf.ok()) return std::nullopt;
    return edtf.value().days();
}

template <class Part>
std::string bytes_of(Part&& part) {
    BinaryWriter writer;
    part.save(writer);
    return std::move(writer).bytes();
}

// The stems of terms of any language.
class Stems {
public:
    std::string of(const std::string& surface, Language language) {
        auto& stemmer = stemmers_[static_cast<std::size_t>(language)];
        if (!stemmer) stemmer.emplace(language);
        return stemmer->stem(surface);
    }

private:
    std::array<std::optional<Stemmer>, language_count> stemmers_;
};

}  // namespace

void IndexBuilder::add(const Document& document, Language language) {
    PerField<std::uint32_t> lengths{};
    const auto add_field = [&](Field field, const std::string& text) {
        lengths[static_cast<std::size_t>(field)] = add_text(field, 0, text, language);
    };
    add_field(Field::title, document.title);
    add_field(Field::label, document.label);
    add_field(Field::summary, document.summary);
    add_field(Field::body, document.body);
    lengths[static_cast<std::size_t>(Field::entities)] = add_entities(document, language);
    documents_.add(lengths, days_of(document.date), folded_form(document.title));
    for (const FacetField field : all_facet_fields) {
        facets_[static_cast<std::size_t>(field)].add(facet_values(document, field));
    }
}

std::uint32_t IndexBuilder::add_text(Field field, std::uint32_t first_word, std::string_view text, Language language) {
    std::uint32_t words = 0;
    scan_words(text, language, [&](const ScannedWord& word) {
        words = std::max(words, word.position + word.span);
        const std::uint32_t place = first_word + word.position;
        if (place >= last_word_number) return;
        entry_of(word.surface, language).occurrences.add(documents_.size(), make_position(field, place, word.span));
    });
    return words;
}

std::uint32_t IndexBuilder::add_entities(const Document& document, Language language) {
    std::uint32_t words = 0;
    std::uint32_t first_word = 0;
    for (const auto* values : {&document.authors, &document.themes, &document.people, &document.organizations,
                               &document.places, &document.works, &document.events}) {
        for (const std::string& value : *values) {
            const std::uint32_t added = add_text(Field::entities, first_word, value, language);
            words += added;
            first_word += added + entity_gap;
        }
    }
    return words;
}

IndexBuilder::Entry& IndexBuilder::entry_of(std::string_view surface, Language language) {
    auto& numbers = entry_numbers_[static_cast<std::size_t>(language)];
    auto known = numbers.find(surface);
    if (known == numbers.end()) {
        known = numbers.emplace(surface, static_cast<std::uint32_t>(entries_.size())).first;
        entries_.push_back({&known->first, folded_form(surface), language, {}});
        if (entries_.back().folded.empty()) entries_.back().folded = surface;
    }
    return entries_[known->second];
}

std::vector<const IndexBuilder::Entry*> IndexBuilder::sorted_entries() const {
    std::vector<const Entry*> sorted;
    sorted.reserve(entries_.size());
    for (const Entry& entry : entries_) sorted.push_back(&entry);
    sort_by(sorted, [](const Entry* a, const Entry* b) {
        return std::tie(a->folded, *a->surface, a->language) < std::tie(b->folded, *b->surface, b->language);
    });
    return sorted;
}

void IndexBuilder::write(SectionWriter& file) && {
    const std::string table_bytes = bytes_of(documents_);
    BinaryReader table_reader(table_bytes);
    const DocumentTable table = DocumentTable::load(table_reader);
    PostingSections sections(table);
    for (const Entry& entry : entries_) sections.count(entry.occurrences);
    DictionaryWriter dictionary;
    Stems stems;
    for (const Entry* entry : sorted_entries()) {
        Term term;
        term.surface = *entry->surface;
        term.folded = entry->folded;
        term.language = entry->language;
        sections.append(entry->occurrences, term);
        dictionary.add(term, stems.of(term.surface, term.language));
    }
    file.add(Section::document_table, table_bytes);
    file.add(Section::frequencies, bytes_of(sections.frequencies()));
    file.add(Section::dictionary, bytes_of(dictionary));
    file.add(Section::postings, std::move(sections.postings()));
    file.add(Section::positions, std::move(sections.positions()));
    BinaryWriter facets;
    for (const FacetColumnWriter& column : facets_) column.save(facets);
    file.add(Section::facets, std::move(facets).bytes());
}
