#include "app/search_json.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "formats/json_text.h"
#include "text/utf8.h"

namespace {

// Six decimals, written without the C library's floating-point printing, which weighs more than the rest of this file.
std::string decimal(double value) {
    const auto millionths = static_cast<std::int64_t>(std::llround(value * 1e6));
    std::string fraction = std::to_string(std::abs(millionths % 1'000'000));
    fraction.insert(0, 6 - fraction.size(), '0');
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    std::string out = (millionths < 0 ? "-" : "") + std::to_string(std::abs(millionths / 1'000'000));
    return fraction.empty() ? out : out + "." + fraction;
}

// Byte ranges of a text as UTF-16 offsets; ranges are in order.
std::string ranges_json(const std::string& text, const std::vector<ByteRange>& ranges) {
    const std::string_view view = text;
    std::string out = "[";
    std::size_t units = 0;
    std::size_t at = 0;
    for (const ByteRange& range : ranges) {
        units += utf16_length(view.substr(at, range.begin - at));
        const std::size_t begin = units;
        units += utf16_length(view.substr(range.begin, range.end - range.begin));
        at = range.end;
        out += (out.size() > 1 ? ",[" : "[") + std::to_string(begin) + "," + std::to_string(units) + "]";
    }
    return out + "]";
}

std::string scored_json(const std::string& document, double score) { return "{" + document + ",\"score\":" + decimal(score); }

template <class Write>
std::string array_json(std::size_t count, Write write) {
    std::string out = "[";
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) out += ',';
        out += write(i);
    }
    return out + "]";
}

std::string strings_json(const std::vector<std::string>& strings) {
    return array_json(strings.size(), [&](std::size_t i) { return json_string(strings[i]); });
}

std::string form_json(const FoundForm& form) {
    std::string fields;
    for (const Field field : all_fields) {
        const std::uint32_t count = form.counts[static_cast<std::size_t>(field)];
        if (count == 0) continue;
        if (!fields.empty()) fields += ',';
        fields += json_string(name_of(field)) + ":" + std::to_string(count);
    }
    return "{\"form\":" + json_string(form.surface) + ",\"match\":" + json_string(name_of(form.match)) +
           ",\"weight\":" + decimal(form.weight) + ",\"fields\":{" + fields + "}}";
}

std::string reason_json(const WordReason& word) {
    return "{\"word\":" + json_string(word.typed) + ",\"idf\":" + decimal(word.idf) +
           ",\"importance\":" + decimal(word.importance) + ",\"score\":" + decimal(word.score) +
           ",\"forms\":" + array_json(word.forms.size(), [&](std::size_t i) { return form_json(word.forms[i]); }) + "}";
}

// Of the hit's object.
std::string members_of(const HitDetails& details, std::size_t hit) {
    std::string out;
    if (hit < details.snippets.size()) {
        const Snippet& snippet = details.snippets[hit];
        out += "\"snippet\":" + json_string(snippet.text) + ",\"ranges\":" + ranges_json(snippet.text, snippet.ranges);
    }
    if (hit < details.explanations.size()) {
        out += (out.empty() ? "" : ",") + ("\"explanation\":" + explanation_json(details.explanations[hit]));
    }
    return out;
}

}  // namespace

std::string document_json(const Archive& archive, DocId doc) {
    const DocumentStore& documents = archive.documents();
    return "\"id\":" + json_string(documents.id(doc)) + ",\"title\":" + json_string(documents.title(doc)) +
           ",\"date\":" + json_string(documents.date(doc));
}

std::string hits_json(const Archive& archive, const SearchResult& result, const HitDetails& details) {
    return array_json(result.hits.size(), [&](std::size_t i) {
        const std::string more = members_of(details, i);
        return scored_json(document_json(archive, result.hits[i].doc), result.hits[i].score) + (more.empty() ? "" : ",") + more + "}";
    });
}

std::string details_json(const HitDetails& details) {
    return array_json(std::max(details.snippets.size(), details.explanations.size()), [&](std::size_t i) { return "{" + members_of(details, i) + "}"; });
}

std::string explanation_json(const Explanation& explanation) {
    const ClosenessParts& closeness = explanation.closeness;
    return "{\"words\":" +
           array_json(explanation.words.size(), [&](std::size_t i) { return reason_json(explanation.words[i]); }) +
           ",\"closeness\":{\"pairs\":" + decimal(closeness.pairs) + ",\"lead\":" + decimal(closeness.lead) +
           ",\"passage\":" + decimal(closeness.passage) + "},\"score\":" + decimal(explanation.score) + "}";
}

std::string keywords_json(const std::vector<Keyword>& keywords) {
    return array_json(keywords.size(), [&](std::size_t i) {
        return "{\"text\":" + json_string(keywords[i].written) + ",\"score\":" + decimal(keywords[i].weight) + "}";
    });
}

std::string facets_json(const SearchResult& result) {
    std::string out = "{";
    for (const Facet& facet : result.facets) {
        if (out.size() > 1) out += ',';
        out += json_string(name_of(facet.field)) + ":" + array_json(facet.counts.size(), [&](std::size_t i) {
                   return "[" + json_string(facet.counts[i].value) + "," + std::to_string(facet.counts[i].count) + "]";
               });
    }
    return out + "}";
}

std::string suggestion_json(const SearchResult& result) {
    return result.suggestion ? json_string(*result.suggestion) : "null";
}

std::string problems_json(const SearchRequest& request, const SearchResult& result) {
    return array_json(result.problems.size(), [&](std::size_t i) {
        const QueryProblem& problem = result.problems[i];
        const std::vector<ByteRange> range = {problem.range};
        const std::string pairs = ranges_json(request.text, range);
        return "{\"kind\":" + json_string(name_of(problem.kind)) + ",\"message\":" + json_string(problem.message) +
               ",\"range\":" + pairs.substr(1, pairs.size() - 2) + "}";
    });
}

std::string related_json(const Archive& archive, const std::vector<Related>& related) {
    return array_json(related.size(), [&](std::size_t i) {
        return scored_json(document_json(archive, related[i].doc), related[i].score) +
               ",\"because\":" + strings_json(related[i].because) + "}";
    });
}

std::string completions_json(const std::vector<Completion>& completions) {
    return array_json(completions.size(), [&](std::size_t i) {
        return "{\"text\":" + json_string(completions[i].text) +
               ",\"documents\":" + std::to_string(completions[i].documents) + "}";
    });
}
