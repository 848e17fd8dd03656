#include "app/screen_parts.h"
#include "app/words.h"

namespace {

constexpr FacetField indexed_fields[] = {FacetField::theme, FacetField::person, FacetField::organization,
                                         FacetField::place, FacetField::work,   FacetField::event};

}  // namespace

std::vector<Node> index_cards(const Model& model, const Document& document) {
    std::vector<Node> rows;
    for (const FacetField field : indexed_fields) {
        const std::vector<std::string> values = facet_values(document, field);
        if (values.empty()) continue;
        const std::string key = "index:" + std::string(name_of(field));
        rows.push_back(text_element(key, Role::term, Style::index_term, word(field, model.preferences.language)));
        Node definition = element(key + "/values", Role::definition, Style::index_values);
        for (const std::string& value : values) {
            if (!definition.children.empty()) {
                definition.children.push_back(text_node(key + "/" + value + "/comma", ", "));
            }
            definition.children.push_back(
                link_to(key + "/" + value, Style::chip, filter_route(field, value), value));
        }
        rows.push_back(std::move(definition));
    }
    return rows;
}
