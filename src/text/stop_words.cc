#include "text/stop_words.h"

#include <algorithm>
#include <array>

namespace {

// Articles, pronouns, prepositions, conjunctions and the common forms of the auxiliaries, folded and sorted.
constexpr auto french_stop_words = std::to_array<std::string_view>({
    "a", "ai", "aie", "aient", "aies", "ait", "alors", "apres", "as", "au", "aucun", "aucune", "aussi", "autre",
    "autres", "aux", "avaient", "avais", "avait", "avant", "avec", "avez", "aviez", "avions", "avoir", "avons",
    "ayant", "c", "ca", "car", "ce", "ceci", "cela", "celle", "celles", "celui", "ces", "cet", "cette", "ceux",
    "chaque", "chez", "comme", "comment", "contre", "d", "dans", "de", "depuis", "des", "donc", "dont", "du", "elle",
    "elles", "en", "encore", "entre", "es", "est", "et", "etaient", "etais", "etait", "etant", "etes", "etiez",
    "etions", "etre", "eu", "eue", "eues", "eurent", "eus", "eut", "eux", "fait", "furent", "fus", "fut", "il", "ils",
    "j", "je", "jusqu", "jusque", "l", "la", "laquelle", "le", "lequel", "les", "lesquelles", "lesquels", "leur",
    "leurs", "lors", "lorsqu", "lorsque", "lui", "m", "ma", "mais", "me", "meme", "memes", "mes", "mien", "mienne",
    "moi", "moins", "mon", "n", "ne", "ni", "nos", "notre", "nous", "on", "ont", "or", "ou", "par", "parce", "parmi",
    "pas", "pendant", "peu", "plus", "pour", "pourquoi", "puis", "puisqu", "puisque", "qu", "quand", "que", "quel",
    "quelle", "quelles", "quels", "qui", "quoi", "quoiqu", "quoique", "s", "sa", "sans", "se", "sera", "serait",
    "seront", "ses", "si", "sien", "sienne", "soi", "soient", "sois", "soit", "sommes", "son", "sont", "sous", "suis",
    "sur", "t", "ta", "te", "tel", "telle", "telles", "tels", "tes", "toi", "ton", "tous", "tout", "toute", "toutes",
    "tres", "tu", "un", "une", "vers", "voici", "voila", "vos", "votre", "vous", "y",
});

constexpr auto english_stop_words = std::to_array<std::string_view>({
    "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
    "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "doing", "down", "during",
    "each", "few", "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "hers", "him",
    "his", "how", "i", "if", "in", "into", "is", "it", "its", "just", "me", "more", "most", "my", "no", "nor", "not",
    "now", "of", "off", "on", "once", "only", "or", "other", "our", "ours", "out", "over", "own", "s", "same", "she",
    "should", "so", "some", "such", "t", "than", "that", "the", "their", "theirs", "them", "then", "there", "these",
    "they", "this", "those", "through", "to", "too", "under", "until", "up", "very", "was", "we", "were", "what",
    "when", "where", "which", "while", "who", "whom", "why", "will", "with", "would", "you", "your", "yours",
});

static_assert(std::is_sorted(french_stop_words.begin(), french_stop_words.end()));
static_assert(std::is_sorted(english_stop_words.begin(), english_stop_words.end()));

}  // namespace

bool is_stop_word(std::string_view folded, Language language) {
    if (language == Language::english) {
        return std::binary_search(english_stop_words.begin(), english_stop_words.end(), folded);
    }
    return std::binary_search(french_stop_words.begin(), french_stop_words.end(), folded);
}
