#include "text/stop_words.h"

#include "text/language_table.h"
#include "text/word_list.h"

bool is_stop_word(std::string_view folded, Language language) {
    return contains_word(row_of(language).stop_words, folded);
}
