#pragma once

#include <string_view>
#include <vector>

#include "text/language.h"
#include "text/tokenizer.h"

// Whether a query is a question in a sentence («Qui a lancé le premier satellite ?») rather than words to find: it ends in a
// question mark, or an interrogative word is its first or, as in «à quoi», its second.
bool is_question(std::string_view text, const std::vector<Token>& tokens, Language language);
