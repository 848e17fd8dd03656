#include "app/reasons.h"

#include "app/words.h"

namespace {

constexpr std::size_t most_forms_of_word = 3;
constexpr std::size_t most_forms = 8;

void append(std::string& list, const std::string& item) {
    if (!list.empty()) list += ", ";
    list += item;
}

std::string places(const FoundForm& form, InterfaceLanguage language) {
    std::string names;
    for (const Field field : all_fields) {
        if (form.counts[static_cast<std::size_t>(field)] > 0) append(names, word(field, language));
    }
    return names;
}

std::string form_phrase(const WordReason& reason, const FoundForm& form, const std::string& places) {
    const std::string written = form.match == FormMatch::exact ? reason.typed : form.surface + " ← " + reason.typed;
    return written + " (" + places + ")";
}

std::string sentence(Word beginning, const std::string& list, InterfaceLanguage language) {
    return list.empty() ? "" : word(beginning, language) + " " + list;
}

}  // namespace

std::string found_for(const Explanation& explanation, InterfaceLanguage language) {
    std::string list;
    std::size_t shown = 0;
    for (const WordReason& reason : explanation.words) {
        std::size_t of_word = 0;
        for (const FoundForm& form : reason.forms) {
            const std::string fields = places(form, language);
            if (fields.empty() || of_word == most_forms_of_word || shown == most_forms) continue;
            append(list, form_phrase(reason, form, fields));
            ++of_word;
            ++shown;
        }
    }
    return sentence(Word::found_for, list, language);
}

std::string in_common(const Related& related, InterfaceLanguage language) {
    std::string list;
    for (const std::string& shared : related.because) append(list, shared);
    return sentence(Word::in_common, list, language);
}
