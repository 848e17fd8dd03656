#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/route.h"
#include "app/timeline.h"
#include "query/explanation.h"
#include "query/search.h"
#include "query/similar.h"

struct Preferences {
    InterfaceLanguage language = InterfaceLanguage::french;
    Theme theme = Theme::system;
    TextSize text_size = TextSize::normal;
    bool text_version = false;
    bool shortcuts = true;  // keys without Ctrl or Alt; who dictates or types by chance may switch them off (WCAG 2.1.4)
};

// A text as it is displayed, with the hits of the query in it.
struct MarkedText {
    std::string text;
    std::vector<ByteRange> marks;
};

// Rows of the list that are shown, made when the route changes and never while drawing.
struct ListRow {
    DocId doc;
    MarkedText title;
    MarkedText passage;  // the summary, or the passage that answers the query
};

struct ListState {
    SearchResult result;
    std::vector<ListRow> rows;
    std::uint32_t first_row = 0;  // rank of the first row among the answers, from 0
};

// The open document with what surrounds it.
struct DocumentState {
    DocId doc;
    MarkedText title, summary;
    std::vector<MarkedText> paragraphs;  // of the body
    std::optional<DocId> previous, next;  // in the list that the visitor came from
    std::uint32_t rank = 0, total = 0;    // place in that list, rank from 1; 0 when it is not in it
    Explanation explanation;              // why the words of the search lead here
    std::vector<Related> related;
    std::uint32_t hit = 0;      // the hit that the visitor went to last, from 1 in reading order; 0: none yet
    std::uint32_t passage = 0;  // the paragraph that the visitor selected text in last, from 1; 0: none yet
};

// The whole state of the page, one value. Everything below `route` is computed from it and from the archive.
struct Model {
    std::shared_ptr<const Archive> archive;  // empty while loading and after a failure
    std::optional<Error> failure;            // why there is no archive
    Preferences preferences;
    std::string site;                       // address of the page without its fragment
    bool panel_open = false;                // the filter panel on phones
    std::vector<FacetField> expanded;       // facets that show all their values
    std::string status;                     // last thing to announce besides the number of results ("Lien copié")
    Route route;

    std::vector<TimelinePeriod> timeline;  // of the whole archive
    std::uint32_t undated = 0;

    Route list_route;  // the list that the visitor came from: the URL of a document keeps only the words
    ListState list;
    std::optional<DocumentState> document;
};
