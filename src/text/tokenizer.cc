#include "text/tokenizer.h"

#include "text/fold.h"
#include "text/word_scanner.h"

std::vector<Token> tokenize(std::string_view text, Language language) {
    std::vector<Token> tokens;
    tokens.reserve(text.size() / 6);
    scan_words(text, language, [&tokens](const ScannedWord& word) {
        Token& token = tokens.emplace_back();
        token.surface = word.surface;
        fold_surface(token.surface, token.folded);
        token.range = word.range;
        token.position = word.position;
        token.span = word.span;
    });
    return tokens;
}
