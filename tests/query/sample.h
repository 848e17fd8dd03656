#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "query/search.h"

// Documents that are given as text: each one's id is its place, "0", "1", …

inline Document titled(std::string title, std::string body = "") {
    Document document;
    document.title = std::move(title);
    document.body = std::move(body);
    return document;
}

inline Document dated(std::string title, std::string date) {
    Document document = titled(std::move(title));
    document.date = std::move(date);
    return document;
}

inline Archive archive_of(std::vector<Document> documents) {
    Corpus corpus;
    corpus.archive.language = "fr";
    for (std::size_t i = 0; i < documents.size(); ++i) documents[i].id = std::to_string(i);
    corpus.documents = std::move(documents);
    return Archive::build(std::move(corpus));
}

inline Archive archive_of_titles(const std::vector<std::string>& titles) {
    std::vector<Document> documents;
    for (const std::string& title : titles) documents.push_back(titled(title));
    return archive_of(std::move(documents));
}

inline std::vector<std::uint32_t> docs_of(const SearchResult& result) {
    std::vector<std::uint32_t> docs;
    for (const Hit& hit : result.hits) docs.push_back(hit.doc.value);
    return docs;
}

// The numbers of the documents found, in order.
inline std::vector<std::uint32_t> found(const Archive& archive, std::string_view text, bool typing = false) {
    SearchRequest request;
    request.text = text;
    request.typing = typing;
    return docs_of(search(archive, request));
}

using Docs = std::vector<std::uint32_t>;
