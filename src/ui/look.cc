#include "ui/look.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::size_t style_count = static_cast<std::size_t>(Style::hidden_text) + 1;

constexpr Edge rule_above(Colour colour, float width = rule_hair) { return {Edge::top, width, {.rest = colour}}; }
constexpr Edge rule_below(Colour colour) { return {Edge::bottom, rule_hair, {.rest = colour}}; }
constexpr Edge chosen_line() { return {Edge::bottom, rule_firm, {.chosen = Colour::accent}}; }
constexpr Edge passage_line() { return {Edge::left, rule_masthead, {.chosen = Colour::accent}}; }
constexpr Edge frame(StateColours colours) { return {Edge::frame, rule_hair, colours}; }

constexpr StateColours plain(Colour colour) { return {.rest = colour}; }
constexpr StateColours link(Colour rest) {
    return {.rest = rest, .hovered = Colour::accent, .pressed = Colour::accent_deep};
}
constexpr StateColours choice() {
    return {
        .rest = Colour::secondary, .hovered = Colour::accent, .pressed = Colour::accent_deep, .chosen = Colour::ink};
}
constexpr StateColours accent_link() {
    return {.rest = Colour::accent, .hovered = Colour::accent_deep, .pressed = Colour::ink};
}

// In the order of the styles' list.
constexpr auto looks = std::to_array<Look>({
    {.style = Style::page, .text = plain(Colour::ink)},
    {.style = Style::reading_page, .text = plain(Colour::ink)},
    {.style = Style::masthead, .fill = plain(Colour::paper)},
    {.style = Style::masthead_inner,
     .edge = rule_above(Colour::ink, rule_masthead),
     .second_edge = rule_below(Colour::ink)},
    {.style = Style::archive_title, .text = link(Colour::ink)},
    {.style = Style::archive_deck, .text = plain(Colour::secondary)},
    {.style = Style::search_box,
     .fill = plain(Colour::raised),
     .edge = frame({.rest = Colour::control, .hovered = Colour::ink}),
     .radius = radius_control,
     .emblem = Emblem::search_frame},
    {.style = Style::search_clear, .text = link(Colour::secondary)},
    {.style = Style::query_remark, .text = plain(Colour::secondary)},
    {.style = Style::query_fault,
     .text = plain(Colour::ink),
     .underline = Underline::always,
     .underline_colour = Colour::accent},
    {.style = Style::tool, .text = choice(), .edge = chosen_line()},
    {.style = Style::panel_toggle,
     .text = plain(Colour::ink),
     .edge = rule_below(Colour::rule),
     .emblem = Emblem::chevron},
    {.style = Style::facet_value, .emblem = Emblem::checkbox},
    {.style = Style::facet_name, .text = link(Colour::ink)},
    {.style = Style::facet_count, .text = plain(Colour::secondary)},
    {.style = Style::facet_more, .text = accent_link(), .underline = Underline::hovered},
    {.style = Style::timeline_bar, .edge = rule_below(Colour::control), .emblem = Emblem::timeline_bar},
    {.style = Style::timeline_caption, .text = plain(Colour::secondary)},
    {.style = Style::results_count, .text = plain(Colour::ink)},
    {.style = Style::sort_choice, .text = choice(), .edge = chosen_line()},
    {.style = Style::active_filter,
     .text = accent_link(),
     .fill = {.hovered = Colour::wash},
     .edge = frame(plain(Colour::accent)),
     .radius = radius_control},
    {.style = Style::entry, .edge = rule_above(Colour::rule)},
    {.style = Style::entry_meta, .text = plain(Colour::secondary)},
    {.style = Style::entry_label, .text = plain(Colour::accent)},
    {.style = Style::entry_date, .text = plain(Colour::secondary)},
    {.style = Style::entry_title, .text = plain(Colour::ink)},
    {.style = Style::entry_link, .text = link(Colour::ink)},
    {.style = Style::entry_summary, .text = plain(Colour::ink)},
    {.style = Style::chip,
     .text = link(Colour::secondary),
     .underline = Underline::always,
     .underline_colour = Colour::rule},
    {.style = Style::chip,
     .within = Style::index_values,
     .text = link(Colour::ink),
     .underline = Underline::always,
     .underline_colour = Colour::rule},
    {.style = Style::hit, .text = plain(Colour::mark_ink), .radius = radius_mark, .emblem = Emblem::hit},
    {.style = Style::pager, .edge = rule_above(Colour::ink)},
    {.style = Style::pager_link, .text = accent_link(), .underline = Underline::hovered},
    {.style = Style::back_link, .text = link(Colour::secondary)},
    {.style = Style::hit_step,
     .text = link(Colour::ink),
     .fill = {.pressed = Colour::wash},
     .edge = frame({.rest = Colour::control, .hovered = Colour::accent}),
     .radius = radius_control},
    {.style = Style::article_summary, .edge = passage_line()},
    {.style = Style::article_paragraph, .edge = passage_line()},
    {.style = Style::action_button,
     .text = link(Colour::ink),
     .fill = {.pressed = Colour::wash},
     .edge = frame({.rest = Colour::control, .hovered = Colour::accent}),
     .radius = radius_control},
    {.style = Style::index_card, .edge = rule_above(Colour::ink, rule_firm)},
    {.style = Style::index_term, .text = plain(Colour::secondary), .emblem = Emblem::row_rule},
    {.style = Style::index_values, .text = plain(Colour::ink)},
    {.style = Style::small_print, .text = plain(Colour::secondary)},
    {.style = Style::related, .edge = rule_above(Colour::ink, rule_firm)},
    {.style = Style::related_link, .text = link(Colour::ink), .edge = rule_above(Colour::rule)},
    {.style = Style::related_link,
     .within = Style::empty_notice,
     .text = accent_link(),
     .underline = Underline::always},
    {.style = Style::neighbours, .edge = rule_above(Colour::ink, rule_firm)},
    {.style = Style::neighbour_link, .text = link(Colour::ink)},
    {.style = Style::neighbour_hint, .text = plain(Colour::secondary)},
    {.style = Style::key_cap,
     .text = plain(Colour::ink),
     .fill = plain(Colour::raised),
     .edge = frame(plain(Colour::control)),
     .radius = radius_control},
    {.style = Style::notice,
     .fill = plain(Colour::wash),
     .edge = {Edge::left, rule_masthead, plain(Colour::accent)}},
    {.style = Style::footer, .edge = rule_above(Colour::ink)},
    {.style = Style::footer_text, .text = plain(Colour::secondary)},
});

constexpr Look plain_look;

// Where each style's own look is in the table; -1 for styles that only lay out.
constexpr std::array<int, style_count> make_places() {
    std::array<int, style_count> places{};
    for (int& place : places) place = -1;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].within == Style::none) places[static_cast<std::size_t>(looks[i].style)] = static_cast<int>(i);
    }
    return places;
}
constexpr std::array<int, style_count> places = make_places();

}  // namespace

const Look& look_of(Style style, Style parent) {
    const int place = places[static_cast<std::size_t>(style)];
    if (place < 0) return plain_look;
    const auto at = static_cast<std::size_t>(place);
    // A look for one context stands right after the general one.
    const bool special = at + 1 < looks.size() && looks[at + 1].style == style && looks[at + 1].within == parent;
    return special ? looks[at + 1] : looks[at];
}
