#include "cli/explanation_output.h"

#include <fmt/format.h>

#include "cli/search_output.h"

namespace {

void append(std::string& list, std::string_view separator, const std::string& item) {
    if (!list.empty()) list += separator;
    list += item;
}

std::string form_text(const FoundForm& form) {
    std::string places;
    for (const Field field : all_fields) {
        const std::uint32_t count = form.counts[static_cast<std::size_t>(field)];
        if (count > 0) append(places, ", ", fmt::format("{} {}", name_of(field), count));
    }
    std::string details = form.match == FormMatch::exact ? "" : std::string(name_of(form.match));
    if (!places.empty()) append(details, "; ", places);
    return one_line(form.surface) + " (" + details + ")";
}

std::string word_line(const WordReason& word) {
    std::string forms;
    for (const FoundForm& form : word.forms) append(forms, ", ", form_text(form));
    const std::string importance = word.importance == 1 ? "" : fmt::format(", importance {}", word.importance);
    return fmt::format("{:>12.3f}  {} (idf {:.3f}{}): {}\n", word.score, one_line(word.typed), word.idf, importance,
                       forms.empty() ? "not in it" : forms);
}

}  // namespace

std::string explanation_lines(const Explanation& explanation) {
    if (explanation.words.empty()) return "";
    std::string out;
    for (const WordReason& word : explanation.words) out += word_line(word);
    const ClosenessParts& closeness = explanation.closeness;
    if (closeness.sum() > 0) {
        out += fmt::format("{:>12.3f}  closeness: pairs {:.3f}, lead {:.3f}, passage {:.3f}\n", closeness.sum(),
                           closeness.pairs, closeness.lead, closeness.passage);
    }
    return out + fmt::format("{:>12.3f}  in all\n", explanation.score);
}
