#pragma once

#include <string>
#include <string_view>

#include "app/action.h"
#include "corpus/facet_field.h"
#include "index/field.h"
#include "query/query_problem.h"

// The words of the interface, in each of its languages. X(identifier, French, English)
#define EDITOTHEQUE_WORDS(X)                                                                                         \
    X(search, "Rechercher", "Search")                                                                                \
    X(search_placeholder, "Un mot, un nom, « une expression »", "A word, a name, “a phrase”")                        \
    X(clear_search, "Effacer la recherche", "Clear the search")                                                      \
    X(preferences, "Affichage", "Display")                                                                           \
    X(about, "À propos", "About")                                                                                    \
    X(other_language, "English", "Français")                                                                         \
    X(text_version, "Version texte", "Text version")                                                                 \
    X(theme_system, "Thème auto", "Auto theme")                                                                      \
    X(theme_light, "Thème clair", "Light theme")                                                                     \
    X(theme_dark, "Thème sombre", "Dark theme")                                                                      \
    X(text_normal, "Texte normal", "Normal text")                                                                    \
    X(text_large, "Grand texte", "Large text")                                                                       \
    X(text_larger, "Très grand texte", "Very large text")                                                            \
    X(filters, "Filtres", "Filters")                                                                                 \
    X(show_all, "Tout afficher", "Show all")                                                                         \
    X(show_fewer, "Réduire", "Show fewer")                                                                           \
    X(clear_filters, "Effacer les filtres", "Clear the filters")                                                     \
    X(period, "Période", "Period")                                                                                   \
    X(undated, "sans date", "undated")                                                                               \
    X(results, "Résultats", "Results")                                                                               \
    X(sort_order, "Ordre", "Order")                                                                                  \
    X(sort_relevance, "Pertinence", "Relevance")                                                                     \
    X(sort_archive, "Ordre de l’archive", "Archive order")                                                           \
    X(sort_newest, "Récents", "Newest")                                                                              \
    X(sort_oldest, "Anciens", "Oldest")                                                                              \
    X(sort_title, "Titre", "Title")                                                                                  \
    X(nothing_found, "Rien ne répond à cette demande.", "Nothing answers this request.")                             \
    X(nothing_found_hint, "Essayez un mot de moins, une autre forme du mot, ou retirez un filtre.",                  \
      "Try one word less, another form of the word, or drop a filter.")                                              \
    X(try_instead, "Essayez avec", "Try")                                                                             \
    X(pages, "Pages", "Pages")                                                                                       \
    X(previous_page, "Page précédente", "Previous page")                                                             \
    X(next_page, "Page suivante", "Next page")                                                                       \
    X(back_to_list, "Retour à la liste", "Back to the list")                                                         \
    X(found_for, "Trouvé pour :", "Found for:")                                                                      \
    X(copy_link, "Copier le lien", "Copy link")                                                                      \
    X(copy_citation, "Copier la référence", "Copy citation")                                                         \
    X(copy_passage_link, "Copier le lien vers ce passage", "Copy link to this passage")                              \
    X(passage_link_copied, "Lien vers le passage copié", "Link to the passage copied")                               \
    X(hits, "Occurrences", "Hits")                                                                                   \
    X(previous_hit, "Occurrence précédente", "Previous hit")                                                         \
    X(next_hit, "Occurrence suivante", "Next hit")                                                                   \
    X(link_copied, "Lien copié", "Link copied")                                                                      \
    X(citation_copied, "Référence copiée", "Citation copied")                                                        \
    X(read_source, "Lire l’original", "Read the original")                                                           \
    X(in_this_document, "Dans ce texte", "In this text")                                                             \
    X(about_the_date, "À propos de la date", "About the date")                                                       \
    X(related, "À lire aussi", "Related")                                                                            \
    X(in_common, "Proches par :", "In common:")                                                                      \
    X(neighbours, "Documents voisins", "Neighbouring documents")                                                     \
    X(previous_document, "Précédent", "Previous")                                                                    \
    X(next_document, "Suivant", "Next")                                                                              \
    X(no_such_document, "Ce document n’est pas dans l’archive.", "This document is not in the archive.")             \
    X(no_such_document_hint, "Son adresse a peut-être été mal recopiée. La liste complète est à une page d’ici.",    \
      "Its address may have been copied wrongly. The whole list is one page away.")                                  \
    X(archive_failed, "L’archive n’a pas pu être lue.", "The archive could not be read.")                            \
    X(archive_failed_hint,                                                                                           \
      "Rechargez la page ; si le message revient, signalez-le à l’éditeur du site en recopiant la ligne suivante.",  \
      "Reload the page; if this message returns, report the line below to the publisher of the site.")               \
    X(loading, "Chargement de l’archive…", "Loading the archive…")                                                   \
    X(about_archive, "À propos de cette archive", "About this archive")                                              \
    X(about_dates, "Les dates", "Dates")                                                                             \
    X(about_privacy, "Vos recherches restent chez vous", "Your searches stay with you")                              \
    X(about_privacy_text,                                                                                            \
      "La recherche se fait dans votre navigateur. Rien de ce que vous tapez ne quitte votre appareil, et la page "  \
      "ne demande rien à aucun autre site.",                                                                         \
      "Searching happens in your browser. Nothing that you type leaves your device, and the page asks nothing of "   \
      "any other site.")                                                                                             \
    X(about_reading, "Lire et chercher", "Reading and searching")                                                    \
    X(about_reading_text,                                                                                            \
      "Les accents et les majuscules ne comptent pas, les formes d’un même mot se répondent. Les guillemets "        \
      "cherchent une expression exacte, un tiret devant un mot l’écarte.",                                           \
      "Accents and capitals do not matter, and forms of one word find each other. Quotation marks search for an "    \
      "exact phrase, a hyphen before a word leaves it out.")                                                         \
    X(about_shortcuts, "Au clavier", "Keyboard")                                                                     \
    X(about_shortcuts_text,                                                                                          \
      "Une seule touche suffit, partout où l’on n’écrit pas. Sur un écran tactile, un glissement du doigt mène au "  \
      "document voisin.",                                                                                            \
      "One key is enough, wherever you are not typing. On a touch screen, a swipe leads to the neighbouring "        \
      "document.")                                                                                                   \
    X(shortcuts_switch, "Utiliser ces raccourcis", "Use these shortcuts")                                             \
    X(shortcut_search, "Aller au champ de recherche", "Go to the search field")                                      \
    X(shortcut_next_document, "Document suivant", "Next document")                                                   \
    X(shortcut_previous_document, "Document précédent", "Previous document")                                         \
    X(shortcut_next_hit, "Dans un document : occurrence suivante", "In a document: next hit")                        \
    X(shortcut_previous_hit, "Dans un document : occurrence précédente", "In a document: previous hit")              \
    X(shortcut_help, "Cette liste", "This list")                                                                     \
    X(about_text_version_text,                                                                                       \
      "«\u00a0Version texte\u00a0» montre les mêmes pages en HTML ordinaire, sans dessin ; le choix est retenu.",    \
      "“Text version” shows the same pages as plain HTML, undrawn; the choice is remembered.")                       \
    X(about_queries, "Chercher mieux", "Searching with precision")                                                   \
    X(about_contents, "Contenu", "Contents")                                                                         \
    X(publisher, "Éditeur", "Publisher")                                                                             \
    X(edition, "Édition du", "Edition of")                                                                           \
    X(license, "Droits", "Rights")                                                                                   \
    X(documents, "Documents", "Documents")                                                                           \
    X(made_with, "Archive publiée avec Éditothèque", "Archive published with Éditothèque")

enum class Word {
#define EDITOTHEQUE_WORD_NAME(identifier, french, english) identifier,
    EDITOTHEQUE_WORDS(EDITOTHEQUE_WORD_NAME)
#undef EDITOTHEQUE_WORD_NAME
};

std::string word(Word word, InterfaceLanguage language);
std::string word(Field field, InterfaceLanguage language);       // «titre», in a sentence
std::string word(FacetField field, InterfaceLanguage language);  // heading of a facet: «Thèmes»
std::string word(QueryProblemKind problem, InterfaceLanguage language);  // «Parenthèses vides»

std::string_view tag_of(InterfaceLanguage language);  // BCP 47
