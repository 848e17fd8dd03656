#pragma once

#include <cstdint>
#include <string_view>

// How a node looks: one name for the CSS class (layout and the visible skin) and for the canvas painter (colours and shapes).
// X(identifier, CSS class)
#define EDITOTHEQUE_STYLES(X)                                                                                   \
    X(none, "")                                                                                                 \
    X(page, "page")                          /* the root */                                                     \
    X(reading_page, "page reading")          /* the same with a document in it: its masthead steps back */      \
    X(masthead, "masthead")                  /* the banner: archive title, search field, preferences */         \
    X(masthead_inner, "masthead-inner")                                                                         \
    X(archive_title, "archive-title")        /* the archive's name, the largest type of the list */             \
    X(archive_deck, "archive-deck")          /* one line under it: how many documents, from when to when */     \
    X(search_box, "search-box")              /* the frame around the field */                                   \
    X(search_input, "search-input")                                                                             \
    X(search_clear, "search-clear")                                                                             \
    X(query_remark, "query-remark")          /* what is wrong with the query, under the field */                \
    X(query_fault, "query-fault")            /* the wrong part of the query in it */                            \
    X(toolbar, "toolbar")                    /* preferences: language, theme, text version, about */            \
    X(tool, "tool")                          /* one of its buttons or links */                                  \
    X(columns, "columns")                    /* filter panel beside the list */                                 \
    X(panel, "panel")                        /* the filters */                                                  \
    X(panel_toggle, "panel-toggle")          /* phones: opens the panel */                                      \
    X(panel_body, "panel-body")                                                                                 \
    X(facet, "facet")                        /* one group of filters */                                         \
    X(facet_title, "facet-title")                                                                               \
    X(facet_list, "facet-list")                                                                                 \
    X(facet_value, "facet-value")            /* a checkbox row: box, name, count, and a bar of its share */     \
    X(facet_name, "facet-name")                                                                                 \
    X(facet_count, "facet-count")                                                                               \
    X(facet_more, "facet-more")                                                                                 \
    X(timeline, "timeline")                  /* months as bars */                                               \
    X(timeline_bar, "timeline-bar")          /* one month; `share` is its height */                             \
    X(timeline_caption, "timeline-caption")  /* what is chosen, or the first and the last month */              \
    X(results, "results")                    /* the list's column */                                            \
    X(results_bar, "results-bar")            /* number of results, sort order */                                \
    X(results_count, "results-count")                                                                           \
    X(sort_choice, "sort-choice")            /* one of the sort buttons */                                      \
    X(active_filter, "active-filter")        /* a chosen filter, with a cross to drop it */                     \
    X(entry_list, "entry-list")                                                                                 \
    X(entry, "entry")                        /* a document in the list, a rule above it */                      \
    X(entry_meta, "entry-meta")              /* label and date, in the margin on wide screens */                \
    X(entry_label, "entry-label")                                                                               \
    X(entry_date, "entry-date")                                                                                 \
    X(entry_title, "entry-title")                                                                               \
    X(entry_link, "entry-link")                                                                                 \
    X(entry_summary, "entry-summary")                                                                           \
    X(entry_themes, "entry-themes")                                                                             \
    X(chip, "chip")                          /* a theme or a name as a link */                                  \
    X(hit, "hit")                            /* a marked word */                                                \
    X(pager, "pager")                                                                                           \
    X(pager_link, "pager-link")                                                                                 \
    X(empty_notice, "empty-notice")          /* no result, with what to try */                                  \
    X(article, "article")                    /* a document */                                                   \
    X(document_bar, "document-bar")          /* above a document: the way back, the way from hit to hit */      \
    X(back_link, "back-link")                                                                                   \
    X(hit_walk, "hit-walk")                                                                                     \
    X(hit_step, "hit-step")                                                                                     \
    X(article_meta, "article-meta")                                                                             \
    X(article_title, "article-title")                                                                           \
    X(article_summary, "article-summary")    /* the deck */                                                     \
    X(article_body, "article-body")                                                                             \
    X(article_paragraph, "article-paragraph")                                                                   \
    X(article_actions, "article-actions")    /* copy link, copy citation, source */                             \
    X(action_button, "action-button")                                                                           \
    X(index_card, "index-card")              /* people, organisations, … named in the document */               \
    X(index_term, "index-term")                                                                                 \
    X(index_values, "index-values")                                                                             \
    X(small_print, "small-print")            /* why the date is believed */                                     \
    X(related, "related")                                                                                       \
    X(section_title, "section-title")                                                                           \
    X(related_link, "related-link")                                                                             \
    X(neighbours, "neighbours")              /* previous and next document */                                   \
    X(neighbour_link, "neighbour-link")                                                                         \
    X(neighbour_hint, "neighbour-hint")                                                                         \
    X(prose, "prose")                        /* the about page */                                               \
    X(prose_title, "prose-title")                                                                               \
    X(prose_paragraph, "prose-paragraph")                                                                       \
    X(key_cap, "key-cap")                    /* a key of the keyboard */                                        \
    X(notice, "notice")                      /* something went wrong, and what to do */                         \
    X(footer, "footer")                                                                                         \
    X(footer_text, "footer-text")                                                                               \
    X(hidden_text, "hidden-text")            /* for screen readers only, painted by nobody */

enum class Style : std::uint8_t {
#define EDITOTHEQUE_STYLE_NAME(identifier, css) identifier,
    EDITOTHEQUE_STYLES(EDITOTHEQUE_STYLE_NAME)
#undef EDITOTHEQUE_STYLE_NAME
};

std::string_view css_class_of(Style style);
