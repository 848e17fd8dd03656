#include "query/document_filter.h"

#include <algorithm>
#include <array>

DocumentFilter::DocumentFilter(const Index& index, const Filters& filters)
    : index_(index), from_(filters.from), to_(filters.to) {
    for (const FacetFilter& filter : filters.facets) {
        if (filter.values.empty()) continue;
        const FacetColumn& column = index.facet(filter.field);
        Allowed allowed{filter.field, std::vector<bool>(column.value_count(), false)};
        for (const std::string& value : filter.values) {
            if (const auto number = column.find(value)) allowed.values[*number] = true;
        }
        allowed_.push_back(std::move(allowed));
    }
}

bool DocumentFilter::passes_dates(DocId doc) const {
    if (!from_ && !to_) return true;
    const std::optional<DateInterval> days = index_.documents().days(doc);
    return days && (!from_ || days->last >= *from_) && (!to_ || days->first <= *to_);
}

DocumentFilter::Verdict DocumentFilter::verdict(DocId doc) const {
    Verdict verdict{!passes_dates(doc)};
    for (const Allowed& allowed : allowed_) {
        const auto values = index_.facet(allowed.field).values_of(doc.value);
        const bool passes = std::any_of(values.begin(), values.end(), [&](auto value) { return allowed.values[value]; });
        if (passes) continue;
        ++verdict.failing_fields;
        verdict.last = allowed.field;
    }
    return verdict;
}

DocSet DocumentFilter::passing(DocSpan docs) const {
    if (allowed_.empty() && !from_ && !to_) return DocSet(docs.begin(), docs.end());
    DocSet out;
    for (const std::uint32_t doc : docs) {
        const Verdict found = verdict(DocId{doc});
        if (!found.date_fails && found.failing_fields == 0) out.push_back(doc);
    }
    return out;
}

std::vector<Facet> DocumentFilter::count(DocSpan docs) const {
    std::array<std::vector<std::uint32_t>, all_facet_fields.size()> counts;
    for (const FacetField field : all_facet_fields) {
        counts[static_cast<std::size_t>(field)].resize(index_.facet(field).value_count());
    }
    for (const std::uint32_t doc : docs) {
        const Verdict found = verdict(DocId{doc});
        if (found.date_fails || found.failing_fields > 1) continue;
        for (const FacetField field : all_facet_fields) {
            if (found.failing_fields == 1 && found.last != field) continue;
            auto& counts_of_field = counts[static_cast<std::size_t>(field)];
            for (const std::uint32_t value : index_.facet(field).values_of(doc)) ++counts_of_field[value];
        }
    }
    std::vector<Facet> facets;
    for (const FacetField field : all_facet_fields) {
        facets.push_back(facet_of(field, counts[static_cast<std::size_t>(field)]));
    }
    return facets;
}

Facet DocumentFilter::facet_of(FacetField field, const std::vector<std::uint32_t>& counts) const {
    const FacetColumn& column = index_.facet(field);
    std::vector<std::uint32_t> order;
    for (std::uint32_t value = 0; value < counts.size(); ++value) {
        if (counts[value] > 0) order.push_back(value);
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (counts[a] != counts[b]) return counts[a] > counts[b];
        return column.name_rank(a) < column.name_rank(b);
    });
    Facet facet{field, {}};
    for (const std::uint32_t value : order) facet.counts.push_back({std::string(column.value(value)), counts[value]});
    return facet;
}
