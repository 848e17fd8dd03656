#include "corpus/slug.h"

#include "text/fold.h"

namespace {

bool is_slug_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

}  // namespace

std::string slug_of(std::string_view title, std::size_t limit) {
    const std::string folded = folded_form(title);
    std::string slug;
    for (std::size_t at = 0; at < folded.size();) {
        if (!is_slug_character(folded[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < folded.size() && is_slug_character(folded[at])) ++at;
        const std::size_t joined = slug.size() + (slug.empty() ? 0 : 1) + (at - begin);
        if (!slug.empty() && joined > limit) break;
        if (!slug.empty()) slug += '-';
        slug.append(folded, begin, at - begin);
        if (slug.size() > limit) slug.resize(limit);  // a first word that is too long by itself
    }
    return slug;
}

std::string SlugAllocator::allocate(std::string_view title) {
    std::string slug = slug_of(title);
    if (slug.empty()) slug = "document";
    const auto [entry, free] = taken_.try_emplace(slug, 2);
    if (free) return slug;
    std::uint32_t& next = entry->second;  // references survive insertions
    for (;;) {
        std::string candidate = slug + '-' + std::to_string(next++);
        if (taken_.try_emplace(candidate, 2).second) return candidate;
    }
}

void SlugAllocator::reserve(std::string id) {
    taken_.try_emplace(std::move(id), 2);
}
