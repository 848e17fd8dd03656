#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>

#include "base/error.h"
#include "corpus/facet_field.h"
#include "query/archive.h"
#include "query/search.h"

// Everything that can happen. Actions nest by part of the screen; update() only routes.

enum class InterfaceLanguage { french, english };
enum class Theme { system, light, dark };
enum class TextSize { normal, large, larger };  // relative to the size that the visitor's browser is set to
enum class Step { previous, next };

namespace action {

// Where the archive comes from.
struct ArchiveOpened { std::shared_ptr<const Archive> archive; };
struct ArchiveFailed { Error error; };
using Loading = std::variant<ArchiveOpened, ArchiveFailed>;

// The browser went to another fragment (link, Back, Forward, typed address).
struct Navigated { std::string fragment; };

// The search field and the list.
struct QueryTyped { std::string text; };
struct QueryCleared {};
struct SortChosen { Sort sort = Sort::relevance; };
using List = std::variant<QueryTyped, QueryCleared, SortChosen>;

// The filter panel.
struct FilterToggled { FacetField field = FacetField::theme; std::string value; };
struct PeriodToggled { std::string period; };  // EDTF month or year of the time line
struct FiltersCleared {};
struct PanelToggled {};                                                // phones: the panel is folded away
struct FacetExpanded { FacetField field = FacetField::theme; };        // shows all values of a long facet
using Filter = std::variant<FilterToggled, PeriodToggled, FiltersCleared, PanelToggled, FacetExpanded>;

// An open document.
struct LinkCopied {};
struct CitationCopied {};
struct PassageSelected { std::uint32_t paragraph = 0; };  // the visitor selected text in it; from 1
struct PassageCopied {};                                  // the link to that paragraph
struct HitReached { Step step = Step::next; };            // scrolls to a hit of the query
using Document = std::variant<LinkCopied, CitationCopied, PassageSelected, PassageCopied, HitReached>;

// Ways about the page that are no links: keys and swipes.
struct FieldEntered {};    // the search field gets the focus
struct ShortcutsShown {};
struct NeighbourOpened { Step step = Step::next; };        // of the open document
struct EntryReached { Step step = Step::next; std::string focus; };  // in the list, from the node with this key
using Movement = std::variant<FieldEntered, ShortcutsShown, NeighbourOpened, EntryReached>;

// The visitor's preferences.
struct LanguageChosen { InterfaceLanguage language = InterfaceLanguage::french; };
struct ThemeChosen { Theme theme = Theme::system; };
struct TextSizeChosen { TextSize size = TextSize::normal; };
struct TextVersionToggled {};
struct ShortcutsToggled {};
using Preference =
    std::variant<LanguageChosen, ThemeChosen, TextSizeChosen, TextVersionToggled, ShortcutsToggled>;

}  // namespace action

using Action = std::variant<action::Loading, action::Navigated, action::List, action::Filter, action::Document,
                            action::Movement, action::Preference>;
