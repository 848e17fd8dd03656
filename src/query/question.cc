#include "query/question.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

// Folded and sorted.
constexpr auto french_interrogatives = std::to_array<std::string_view>({
    "combien", "comment", "laquelle", "lequel", "lesquelles", "lesquels", "ou", "pourquoi", "quand", "que", "quel",
    "quelle", "quelles", "quels", "qui", "quoi",
});
constexpr auto english_interrogatives = std::to_array<std::string_view>({
    "how", "what", "when", "where", "which", "who", "whom", "whose", "why",
});
static_assert(std::is_sorted(french_interrogatives.begin(), french_interrogatives.end()));
static_assert(std::is_sorted(english_interrogatives.begin(), english_interrogatives.end()));

bool is_interrogative(const Token& token, Language language) {
    if (token.surface == "ou") return false;  // «or»; where is «où»
    const std::span<const std::string_view> words =
        language == Language::english ? std::span<const std::string_view>(english_interrogatives)
                                      : std::span<const std::string_view>(french_interrogatives);
    return std::binary_search(words.begin(), words.end(), std::string_view(token.folded));
}

}  // namespace

bool is_question(std::string_view text, const std::vector<Token>& tokens, Language language) {
    const std::size_t end = text.find_last_not_of(" \t\r\n");
    if (end != std::string_view::npos && text[end] == '?') return true;
    const auto first = std::span(tokens).first(std::min<std::size_t>(2, tokens.size()));
    return std::any_of(first.begin(), first.end(), [&](const Token& token) { return is_interrogative(token, language); });
}
