#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/facet_field.h"
#include "query/search.h"

// What the visitor looks at, as the URL fragment says it. A pure value: parse_fragment(format_fragment(r)) == r.
//   #/?q=WORDS&theme=A&theme=B&from=2025-01&to=2025-12&sort=newest&page=2     the list
//   #/e/ID?q=WORDS                                                            a document, hits of WORDS marked
//   #/e/ID?p=3                                                                its third paragraph
//   #/about                                                                   about this archive
enum class Screen { list, document, about };

struct Route {
    Screen screen = Screen::list;
    std::string document_id;      // Screen::document only
    std::uint32_t paragraph = 0;  // from 1; 0: the whole document
    std::string query;
    std::vector<FacetFilter> filters;  // in the order of all_facet_fields
    std::string from, to;              // EDTF as written in the URL, empty when open
    Sort sort = Sort::relevance;
    std::uint32_t page = 1;  // from 1

    friend bool operator==(const Route&, const Route&) = default;
};

// Any text is accepted: what is not understood is left out. A leading "#" may be missing.
Route parse_fragment(std::string_view fragment);

// Percent-encoded as encodeURIComponent does, defaults left out; "#/" for the plain list.
std::string format_fragment(const Route& route);
