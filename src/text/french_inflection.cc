#include "text/french_inflection.h"

#include "text/word_list.h"

namespace {

constexpr std::string_view plurals_in_oux = "bijoux cailloux choux genoux hiboux joujoux poux";
constexpr std::string_view no_verbs = "beauvais calais malais mauvais palais";

static_assert(is_word_list(plurals_in_oux) && is_word_list(no_verbs));

}  // namespace

FrenchForm french_form(std::string_view surface) {
    if (surface.ends_with("aises")) surface.remove_suffix(2);
    if (surface.ends_with("aise") || contains_word(plurals_in_oux, surface)) surface.remove_suffix(1);
    return {surface, surface.ends_with("ais") && contains_word(no_verbs, surface)};
}
