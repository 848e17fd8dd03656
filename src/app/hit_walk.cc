#include "app/hits.h"
#include "app/phrases.h"
#include "app/screen_parts.h"
#include "app/words.h"

namespace {

// «3 occurrences» before the visitor went to one, «2 sur 3» from then on.
std::string position(const DocumentState& document, InterfaceLanguage language) {
    const std::uint32_t count = hit_count(document);
    return document.hit == 0 ? hit_phrase(count, language) : rank_of(document.hit, count, language);
}

Node step_button(std::string key, Step step, std::string arrow, Word name, InterfaceLanguage language) {
    Node node = button(std::move(key), Style::hit_step, action::Document{action::HitReached{step}}, std::move(arrow));
    node.name = word(name, language);
    return node;
}

}  // namespace

// REQUIRES: an open document with hits.
Node hit_walk(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node group = element("hits", Role::group, Style::hit_walk);
    group.name = word(Word::hits, language);
    group.children.push_back(
        text_element("hits/position", Role::status, Style::small_print, position(*model.document, language)));
    group.children.push_back(step_button("hits/previous", Step::previous, "↑", Word::previous_hit, language));
    group.children.push_back(step_button("hits/next", Step::next, "↓", Word::next_hit, language));
    return group;
}
