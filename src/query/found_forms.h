#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "index/index.h"
#include "query/resolved_query.h"

// How a form in a document answers to the word that was typed.
enum class FormMatch : std::uint8_t {
    exact,       // written as typed
    accents,     // but for accents
    inflection,  // shares a stem, perhaps but for accents
    completion,  // begins with the unfinished word
    spelling     // a near spelling: no document holds the word itself
};
std::string_view name_of(FormMatch match);  // "exact", …

// A form of a query word that a document holds.
struct FoundForm {
    std::string surface;  // surface_form(); for broad completions (WordPostings) the typed beginning, their fields unknown
    FormMatch match = FormMatch::exact;
    double weight = 0;    // what one occurrence counts (FormWeights)
    PerField<std::uint32_t> counts{};  // occurrences in the fields that the query allows
};

// The forms of a query word that a document holds, most trusted first, then by their spelling.
std::vector<FoundForm> found_forms(const Index& index, const QueryWord& word, const ResolvedWord& resolved, std::uint32_t doc);
