#include "query/document_filter.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/sorted_order.h"
#include "text/tokenizer.h"

namespace {

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    for (Token& token : tokenize(text, Language::french)) {
        if (token.span == 1) words.push_back(std::move(token.folded));
    }
    return words;
}

bool are_dated(const DocumentTable& table, std::uint32_t doc, const DateInterval& dates) {
    const Day first = table.first_day(doc);
    const Day last = table.last_day(doc);
    return first <= last && last >= dates.first && first <= dates.last;
}

}  // namespace

DocSet docs_dated(const DocumentTable& documents, Day from, Day to) {
    DocSetBuilder builder(documents.size(), documents.size());
    for (std::uint32_t doc = 0; doc < documents.size(); ++doc) {
        if (are_dated(documents, doc, {from, to})) builder.add(doc);
    }
    return std::move(builder).finish();
}

DocSet docs_filed_under(const FacetColumn& column, std::string_view text, bool unfinished, std::uint32_t document_count) {
    const std::vector<std::string> wanted = folded_words(text);
    const auto is_wanted = [&](const std::string& word, const std::string& of_text) {
        return word == of_text || (unfinished && &of_text == &wanted.back() && word.starts_with(of_text));
    };
    std::vector<char> matches(column.value_count(), 0);
    bool any = false;
    for (std::uint32_t value = 0; value < column.value_count() && !wanted.empty(); ++value) {
        const std::vector<std::string> words = folded_words(column.value(value));
        matches[value] = std::search(words.begin(), words.end(), wanted.begin(), wanted.end(), is_wanted) != words.end();
        any = any || matches[value] != 0;
    }
    if (!any) return DocSet(document_count);
    DocSetBuilder builder(document_count, document_count);
    for (std::uint32_t doc = 0; doc < document_count; ++doc) {
        bool found = false;
        column.visit(doc, [&](std::uint32_t value) { found = found || matches[value] != 0; });
        if (found) builder.add(doc);
    }
    return std::move(builder).finish();
}

DocumentFilter::DocumentFilter(const Index& index, const Filters& filters) : index_(index) {
    if (filters.from || filters.to) {
        dates_ = DateInterval{filters.from.value_or(std::numeric_limits<Day>::min()),
                              filters.to.value_or(std::numeric_limits<Day>::max())};
    }
    for (const FacetFilter& filter : filters.facets) {
        if (filter.values.empty()) continue;
        const FacetColumn& column = index.facet(filter.field);
        Allowed allowed{filter.field, std::vector<char>(column.value_count(), 0)};
        for (const std::string& value : filter.values) {
            if (const auto number = column.find(value)) allowed.values[*number] = 1;
        }
        allowed_.push_back(std::move(allowed));
    }
}

bool DocumentFilter::passes(const Allowed& allowed, std::uint32_t doc) const {
    bool found = false;
    index_.facet(allowed.field).visit(doc, [&](std::uint32_t value) { found = found || allowed.values[value] != 0; });
    return found;
}

DocSet DocumentFilter::passing_but(const DocSet& docs, const FacetField* left_out) const {
    DocSet passing = docs;
    if (dates_) passing = passing.filtered([&](std::uint32_t doc) { return are_dated(index_.documents(), doc, *dates_); });
    for (const Allowed& allowed : allowed_) {
        if (left_out != nullptr && allowed.field == *left_out) continue;
        passing = passing.filtered([&](std::uint32_t doc) { return passes(allowed, doc); });
    }
    return passing;
}

DocSet DocumentFilter::passing(const DocSet& docs) const { return passing_but(docs, nullptr); }

std::vector<Facet> DocumentFilter::count(const DocSet& docs, const DocSet& passing) const {
    std::vector<Facet> facets;
    for (const FacetField field : all_facet_fields) {
        const FacetColumn& column = index_.facet(field);
        Counts counts(column.value_count(), 0);
        const bool filtered = std::any_of(allowed_.begin(), allowed_.end(), [&](const auto& a) { return a.field == field; });
        const DocSet counted = filtered ? passing_but(docs, &field) : DocSet();
        if (!counts.empty()) {
            (filtered ? counted : passing).for_each([&](std::uint32_t doc) {
                column.visit(doc, [&](std::uint32_t value) { ++counts[value]; });
            });
        }
        facets.push_back(facet_of(field, counts));
    }
    return facets;
}

Facet DocumentFilter::facet_of(FacetField field, const Counts& counts) const {
    const FacetColumn& column = index_.facet(field);
    std::vector<std::uint32_t> order;
    for (std::uint32_t value = 0; value < counts.size(); ++value) {
        if (counts[value] > 0) order.push_back(value);
    }
    sort_by(order, [&](std::uint32_t a, std::uint32_t b) {
        if (counts[a] != counts[b]) return counts[a] > counts[b];
        return column.name_rank(a) < column.name_rank(b);
    });
    Facet facet{field, {}};
    for (const std::uint32_t value : order) facet.counts.push_back({std::string(column.value(value)), counts[value]});
    return facet;
}
