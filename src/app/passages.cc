#include "app/passages.h"

#include "app/keys.h"

namespace {

std::uint32_t passage_count(const DocumentState& document) {
    if (document.paragraphs.empty()) return document.summary.text.empty() ? 0 : 1;
    return static_cast<std::uint32_t>(document.paragraphs.size());
}

}  // namespace

std::string passage_key(const DocumentState& document, std::uint32_t paragraph) {
    if (paragraph == 0 || paragraph > passage_count(document)) return "";
    return document.paragraphs.empty() ? article_summary_key : paragraph_key(paragraph);
}

std::uint32_t passage_with_key(const DocumentState& document, const std::string& key) {
    for (std::uint32_t paragraph = 1; paragraph <= passage_count(document); ++paragraph) {
        if (passage_key(document, paragraph) == key) return paragraph;
    }
    return 0;
}
