#include "index/index_builder.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "text/edtf.h"
#include "text/fold.h"

namespace {

// Words left free between two entities, so that no phrase reaches from one into the next.
constexpr std::uint32_t entity_gap = 16;

std::optional<DateInterval> days_of(const std::string& date) {
    if (date.empty()) return std::nullopt;
    const Result<Edtf> edtf = parse_edtf(date);
    if (!edtf.ok()) return std::nullopt;
    return edtf.value().days();
}

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
    doc_starts_.push_back(static_cast<std::uint32_t>(term_of_.size()));
    documents_.push_back(lengths, days_of(document.date), folded_form(document.title));
    for (const FacetField field : all_facet_fields) {
        facet_values_[static_cast<std::size_t>(field)].push_back(facet_values(document, field));
    }
}

std::uint32_t IndexBuilder::add_text(Field field, std::uint32_t first_word, std::string_view text, Language language) {
    std::uint32_t words = 0;
    for (const Token& token : tokenize(text, language)) {
        const Position position = make_position(field, first_word + token.position, token.span);
        words = std::max(words, token.position + token.span);
        term_of_.push_back(entry_of(token, language));
        position_of_.push_back(position);
    }
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

std::uint32_t IndexBuilder::entry_of(const Token& token, Language language) {
    auto& numbers = entry_numbers_[static_cast<std::size_t>(language)];
    const auto known = numbers.find(std::string_view(token.surface));
    if (known != numbers.end()) return known->second;
    const auto number = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({token.surface, token.folded, language});
    numbers.emplace(token.surface, number);
    return number;
}

std::vector<std::uint32_t> IndexBuilder::sort_entries() {
    std::vector<std::uint32_t> order(entries_.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto key = [this](std::uint32_t i) {
        return std::tie(entries_[i].folded, entries_[i].surface, entries_[i].language);
    };
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
    std::vector<std::uint32_t> new_number(entries_.size());
    std::vector<DictionaryEntry> sorted;
    sorted.reserve(entries_.size());
    for (const std::uint32_t old : order) {
        new_number[old] = static_cast<std::uint32_t>(sorted.size());
        sorted.push_back(std::move(entries_[old]));
    }
    entries_ = std::move(sorted);
    return new_number;
}

Index IndexBuilder::finish() && {
    const std::vector<std::uint32_t> new_number = sort_entries();
    for (std::uint32_t& term : term_of_) term = new_number[term];
    Index index;
    index.dictionary_ = Dictionary::make(entries_);
    index.postings_ = Postings::make(index.term_count(), term_of_, position_of_, doc_starts_);
    for (std::size_t f = 0; f < all_facet_fields.size(); ++f) {
        index.facets_[f] = FacetColumn::make(facet_values_[f]);
    }
    documents_.finish();
    index.documents_ = std::move(documents_);
    return index;
}
