#pragma once

#include <array>
#include <string_view>
#include <variant>

#include "corpus/corpus.h"

// The fields of corpus JSON version 1 in the documented order: one table for reading and writing.

using DocumentMember =
    std::variant<std::string Document::*, std::vector<std::string> Document::*, std::uint32_t Document::*>;

struct DocumentField {
    std::string_view name;
    DocumentMember member;
    bool required = false;
};

inline constexpr std::array<DocumentField, 19> document_fields = {{
    {"id", &Document::id, true},     {"title", &Document::title, true},
    {"label", &Document::label},     {"label_as_printed", &Document::label_as_printed},
    {"date", &Document::date},       {"date_basis", &Document::date_basis},
    {"summary", &Document::summary}, {"body", &Document::body},
    {"authors", &Document::authors}, {"themes", &Document::themes},
    {"people", &Document::people},   {"organizations", &Document::organizations},
    {"places", &Document::places},   {"works", &Document::works},
    {"events", &Document::events},   {"url", &Document::url},
    {"source", &Document::source},   {"position", &Document::position},
    {"lang", &Document::lang},
}};

struct ArchiveField {
    std::string_view name;
    std::string ArchiveInfo::*member;
};

inline constexpr std::array<ArchiveField, 7> archive_fields = {{
    {"title", &ArchiveInfo::title},
    {"language", &ArchiveInfo::language},
    {"description", &ArchiveInfo::description},
    {"publisher", &ArchiveInfo::publisher},
    {"url", &ArchiveInfo::url},
    {"license", &ArchiveInfo::license},
    {"edition", &ArchiveInfo::edition},
}};

struct TopField {
    std::string_view name;
};

inline constexpr std::array<TopField, 3> top_fields = {{{"editotheque"}, {"archive"}, {"documents"}}};
inline constexpr std::size_t version_rank = 0, archive_rank = 1, documents_rank = 2;  // in top_fields
inline constexpr std::size_t language_rank = 1;                                       // in archive_fields

inline constexpr int corpus_json_version = 1;
