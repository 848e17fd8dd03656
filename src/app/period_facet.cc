#include <algorithm>

#include "app/phrases.h"
#include "app/screen_parts.h"
#include "app/words.h"

namespace {

// One bar: a toggle button named with its period and count.
Node bar(const Model& model, const TimelinePeriod& period, std::uint32_t most) {
    const InterfaceLanguage language = model.preferences.language;
    const std::string key = "t:" + period.period;
    Node node = element(key, Role::button, Style::timeline_bar);
    node.name = date_phrase(period.period, language) + " (" + number(period.documents, language) + ")";
    node.checked = holds_period({model.route.from, model.route.to}, period.period);
    node.share = most > 0 ? static_cast<float>(period.documents) / static_cast<float>(most) : 0.F;
    node.disabled = period.documents == 0;
    node.action = action::Filter{action::PeriodToggled{period.period}};
    Node item = element(key + "/item", Role::list_item, Style::none);
    item.children.push_back(std::move(node));
    return item;
}

// The chosen range in words, or the range that the bars cover.
std::string caption(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    const bool chosen = !model.route.from.empty() || !model.route.to.empty();
    const std::string& from = chosen && !model.route.from.empty() ? model.route.from : model.timeline.front().period;
    const std::string& to = chosen && !model.route.to.empty() ? model.route.to : model.timeline.back().period;
    std::string text = from == to ? date_phrase(from, language) : date_phrase(from + "/" + to, language);
    if (!chosen && model.undated > 0) {
        text += " · " + number(model.undated, language) + "\u00a0" + word(Word::undated, language);
    }
    return text;
}

}  // namespace

Node period_facet(const Model& model) {
    const InterfaceLanguage language = model.preferences.language;
    Node group = element("facet:period", Role::group, Style::facet);
    group.name = word(Word::period, language);
    group.children.push_back(heading("facet:period/title", Style::facet_title, 3, group.name));
    std::uint32_t most = 0;
    for (const TimelinePeriod& period : model.timeline) most = std::max(most, period.documents);
    Node list = element("timeline", Role::list, Style::timeline);
    for (const TimelinePeriod& period : model.timeline) list.children.push_back(bar(model, period, most));
    group.children.push_back(std::move(list));
    group.children.push_back(
        text_element("timeline-caption", Role::paragraph, Style::timeline_caption, caption(model)));
    return group;
}
