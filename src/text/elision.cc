#include "text/elision.h"

#include "text/language_table.h"
#include "text/word_list.h"

Apostrophe apostrophe_after(std::string_view before, Language language) {
    const LanguageRow& row = row_of(language);
    if (contains_word(row.elided, before)) return Apostrophe::elision;
    return contains_word(row.whole, before) ? Apostrophe::letter : row.other_apostrophe;
}
