#include "query/suggestion.h"

#include <algorithm>
#include <vector>

#include "base/sorted_order.h"
#include "query/document_filter.h"
#include "query/evaluation.h"

namespace {

struct Replacement {
    ByteRange range;
    const std::string* surface;
};

std::string replaced(std::string_view text, std::vector<Replacement> replacements) {
    sort_by(replacements, [](const Replacement& a, const Replacement& b) { return a.range.begin < b.range.begin; });
    std::string out;
    std::size_t at = 0;
    for (const Replacement& replacement : replacements) {
        if (replacement.range.begin < at) continue;  // a joined compound over its parts
        out += text.substr(at, replacement.range.begin - at);
        out += *replacement.surface;
        at = replacement.range.end;
    }
    out += text.substr(at);
    return out;
}

std::uint32_t count(const Archive& archive, std::string_view text, const Filters& filters) {
    const ResolvedQuery query = resolve_query(archive, text, false);
    return DocumentFilter(archive.index(), filters).passing(evaluate(archive.index(), query).docs).size();
}

}  // namespace

std::optional<std::string> better_spelling(const Archive& archive, std::string_view text, const Filters& filters,
                                           const ResolvedQuery& query) {
    std::vector<Replacement> replacements;
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        const ResolvedWord& word = query.words[i];
        if (!word.corrections.empty()) {
            replacements.push_back({query.query.words[i].range, &word.corrections.front().surface});
        }
    }
    if (replacements.empty()) return std::nullopt;
    std::string better = replaced(text, std::move(replacements));
    if (better == text || count(archive, better, filters) == 0) return std::nullopt;
    return better;
}
