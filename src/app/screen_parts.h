#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/model.h"
#include "app/view.h"

// The parts that make_view() puts together, one file each. All are pure functions of the model.

Node masthead(const Model& model);                 // masthead.cc
std::vector<Node> query_remarks(const Model& model);  // query_remarks.cc: what is wrong with the query, a line each
Node query_help(InterfaceLanguage language);       // query_help.cc: what a query can say
Node filter_panel(const Model& model);             // filter_panel.cc
Node period_facet(const Model& model);             // period_facet.cc
Node list_screen(const Model& model);              // list_screen.cc
Node document_screen(const Model& model);          // document_screen.cc
std::vector<Node> index_cards(const Model& model, const Document& document);  // index_cards.cc
Node hit_walk(const Model& model);                 // hit_walk.cc
Node about_screen(const Model& model);             // about_screen.cc
Node notice(std::string key, std::string title, std::string hint, std::string detail);  // notice.cc

// Shapes that several parts use (view_shapes.cc).
Node heading(std::string key, Style style, std::uint8_t level, std::string text);
Node link_to(std::string key, Style style, Route route, std::string text);
Node button(std::string key, Style style, Action action, std::string text);
Node date_node(std::string key, Style style, const std::string& edtf, InterfaceLanguage language);
// The text with its hits as marks, as children for an element with this key; the mark with the key `current` is shown as such.
std::vector<Node> marked_children(const std::string& key, const MarkedText& text, std::string_view current = {});
Route document_route(const Document& document, const std::string& query);
Route filter_route(FacetField field, const std::string& value);  // the list of the documents with this value
// The document's language where it differs from the interface's, for Node::lang.
std::string foreign_language(const Model& model, const Document& document);
