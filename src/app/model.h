#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/route.h"
#include "query/search.h"
#include "query/snippet.h"

struct Preferences {
    InterfaceLanguage language = InterfaceLanguage::french;
    Theme theme = Theme::system;
    bool text_version = false;
};

// Rows of the list that are shown, made when the route changes and never while drawing.
struct ListRow {
    DocId doc;
    Snippet snippet;                     // the summary, or the passage that answers the query
    std::vector<ByteRange> title_marks;  // hits in the title
};

struct ListState {
    SearchResult result;
    std::vector<ListRow> rows;
    std::vector<DocId> order;  // all answers in order, for previous and next in the document view
};

// The open document with what surrounds it.
struct DocumentState {
    DocId doc;
    std::optional<DocId> previous, next;  // in the list that the visitor came from
    std::uint32_t rank = 0, total = 0;    // place in that list, rank from 1; 0 when it is not in it
    std::vector<DocId> related;
};

// The whole state of the page, one value. Everything below `route` is computed from it and from the archive.
struct Model {
    std::shared_ptr<const Archive> archive;  // empty while loading and after a failure
    std::optional<Error> failure;            // why there is no archive
    Preferences preferences;
    bool panel_open = false;                // the filter panel on phones
    std::vector<FacetField> expanded;       // facets that show all their values
    std::string status;                     // last thing to announce besides the number of results ("Lien copié")
    bool typing = false;                    // the query's last word is unfinished
    Route route;

    Route list_route;  // the list that the visitor came from: the URL of a document keeps only the words
    ListState list;
    std::optional<DocumentState> document;
};
