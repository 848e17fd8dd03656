#include "query/query_language.h"

#include <algorithm>
#include <array>

#include "text/character.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace {

using enum QueryConstructKind;

constexpr auto language = std::to_array<QueryConstruct>({
    {phrase, {"", ""},
     {"ces mots, dans cet ordre", "these words, in this order"},
     {"«liberté de la presse»", "\"freedom of the press\""}},
    {exclusion, {"", ""},
     {"sans ce mot, cette expression ou ce groupe", "without this word, phrase or group"},
     {"presse -locale", "press -local"}},
    {negation, {"SAUF", "NOT"},
     {"de même, en toutes lettres", "the same, spelt out"},
     {"presse SAUF locale", "press NOT local"}},
    {alternative, {"OU", "OR"},
     {"l’un ou l’autre", "either one"},
     {"chat OU chien", "cat OR dog"}},
    {conjunction, {"ET", "AND"},
     {"les deux, comme sans opérateur", "both, as without an operator"},
     {"chat ET chien", "cat AND dog"}},
    {near, {"PRÈS PRES", "NEAR"},
     {"au plus à tant de mots l’un de l’autre (10 sans nombre)", "at most so many words apart (10 without a number)"},
     {"chat PRÈS/5 chien", "cat NEAR/5 dog"}},
    {group, {"", ""},
     {"rassemble ce qui va ensemble", "holds together what belongs together"},
     {"(chat OU chien) noir", "(cat OR dog) black"}},
    {text_field, {"titre", "title"},
     {"dans le titre", "in the title"},
     {"titre:mer", "title:sea"},
     mask_of(Field::title)},
    {text_field, {"rubrique étiquette", "label"},
     {"dans la rubrique", "in the label"},
     {"rubrique:billet", "label:editorial"},
     mask_of(Field::label)},
    {text_field, {"résumé", "summary"},
     {"dans le résumé", "in the summary"},
     {"résumé:(mer OU port)", "summary:(sea OR harbour)"},
     mask_of(Field::summary)},
    {text_field, {"texte", "body"},
     {"dans le texte même", "in the text itself"},
     {"texte:«haute mer»", "body:\"high sea\""},
     mask_of(Field::body)},
    {facet_field, {"thème", "theme"},
     {"classé sous ce thème", "filed under this theme"},
     {"thème:(Europe OU Afrique)", "theme:(Europe OR Africa)"},
     any_field, FacetField::theme},
    {facet_field, {"personne", "person"},
     {"nomme cette personne", "names this person"},
     {"personne:\"Anne Le Goff\"", "person:\"Anne Le Goff\""},
     any_field, FacetField::person},
    {facet_field, {"organisation", "organization"},
     {"nomme cette organisation", "names this organisation"},
     {"organisation:ONU", "organization:UN"},
     any_field, FacetField::organization},
    {facet_field, {"lieu", "place"},
     {"nomme ce lieu", "names this place"},
     {"lieu:Brest", "place:Brest"},
     any_field, FacetField::place},
    {facet_field, {"œuvre", "work"},
     {"nomme cette loi ou cette œuvre", "names this law or work"},
     {"œuvre:Thalassa", "work:Thalassa"},
     any_field, FacetField::work},
    {facet_field, {"événement", "event"},
     {"nomme cet événement", "names this event"},
     {"événement:régate", "event:regatta"},
     any_field, FacetField::event},
    {facet_field, {"auteur", "author"},
     {"écrit par cette personne", "written by this person"},
     {"auteur:Hugo", "author:Hugo"},
     any_field, FacetField::author},
    {date_field, {"date", "date"},
     {"à cette date ou dans cet intervalle (EDTF)", "on this date or in this interval (EDTF)"},
     {"date:2025-04/2025-06", "date:2025/.."}},
});

// The same without what only help says: a program without help does not carry it.
constexpr auto names_only = [] {
    auto rows = language;
    for (QueryConstruct& row : rows) row.description = row.example = {};
    return rows;
}();

constexpr std::size_t longest_name = 24;  // bytes of a name in a query

bool is_field(QueryConstructKind kind) { return kind == text_field || kind == facet_field || kind == date_field; }

template <class Form>
bool names(std::string_view list, std::string_view form, Form form_of) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (form_of(list.substr(0, end)) == form) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

template <class Form>
const QueryConstruct* find(std::string_view name, bool field, Form form_of) {
    if (name.empty() || name.size() > longest_name) return nullptr;
    const std::string form = form_of(name);
    const auto found = std::find_if(names_only.begin(), names_only.end(), [&](const QueryConstruct& construct) {
        return is_field(construct.kind) == field &&
               (names(construct.names.french, form, form_of) || names(construct.names.english, form, form_of));
    });
    return found == names_only.end() ? nullptr : &*found;
}

bool is_in_capitals(std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
        const CodePoint point = decode_utf8(name, at);
        if (character_class(point.value) != CharacterClass::mark && !is_upper_case(point.value)) return false;
        at += point.bytes;
    }
    return true;
}

}  // namespace

std::span<const QueryConstruct> query_language() { return language; }

const QueryConstruct* operator_named(std::string_view name) {
    return is_in_capitals(name) ? find(name, false, surface_form) : nullptr;
}

const QueryConstruct* field_named(std::string_view name) { return find(name, true, folded_form); }

std::string spelling(const QueryConstruct& construct, std::string_view names) {
    std::string out(names.substr(0, names.find(' ')));
    if (out.empty()) return out;
    if (construct.kind == near) return out + "/5";
    return is_field(construct.kind) ? out + ":" : out;
}
