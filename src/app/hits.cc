#include "app/hits.h"

#include "app/keys.h"

namespace {

// Calls `visit(key, text)` for each text of the document in reading order.
template <typename Visit>
void for_each_text(const DocumentState& document, Visit&& visit) {
    visit(std::string(article_title_key), document.title);
    visit(std::string(article_summary_key), document.summary);
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        visit(paragraph_key(static_cast<std::uint32_t>(i + 1)), document.paragraphs[i]);
    }
}

std::uint32_t marks_of(const MarkedText& text) { return static_cast<std::uint32_t>(text.marks.size()); }

}  // namespace

std::uint32_t hit_count(const DocumentState& document) {
    std::uint32_t count = 0;
    for_each_text(document, [&](const std::string&, const MarkedText& text) { count += marks_of(text); });
    return count;
}

std::string hit_key(const DocumentState& document, std::uint32_t hit) {
    std::string found;
    std::uint32_t before = 0;
    for_each_text(document, [&](const std::string& key, const MarkedText& text) {
        if (hit > before && hit <= before + marks_of(text)) found = mark_key(key, hit - before);
        before += marks_of(text);
    });
    return found;
}

std::uint32_t next_hit(const DocumentState& document, std::uint32_t hit, Step step) {
    const std::uint32_t count = hit_count(document);
    if (step == Step::next) return hit % count + 1;
    return hit <= 1 ? count : hit - 1;
}
