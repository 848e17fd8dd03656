#include "query/query_language.h"

#include "app/screen_parts.h"
#include "app/words.h"
#include "text/french_typography.h"

namespace {

std::string_view pick(const Bilingual& text, InterfaceLanguage language) {
    return language == InterfaceLanguage::french ? text.french : text.english;
}

std::string description(const QueryConstruct& construct, InterfaceLanguage language) {
    const std::string_view text = pick(construct.description, language);
    return language == InterfaceLanguage::french ? french_spacing(text) : std::string(text);
}

}  // namespace

Node query_help(InterfaceLanguage language) {
    Node list = element("query-help", Role::term_list, Style::none);
    for (const QueryConstruct& construct : query_language()) {
        const std::string key = "query-help/" + std::to_string(list.children.size() / 2);
        list.children.push_back(
            text_element(key, Role::term, Style::index_term, std::string(pick(construct.example, language))));
        list.children.push_back(
            text_element(key + "/value", Role::definition, Style::index_values, description(construct, language)));
    }
    return list;
}
