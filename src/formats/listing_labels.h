#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Rubrics that French and English publications commonly print («Tribune», "Opinion"); takes a folded form.
bool is_known_label(std::string_view folded);

// The spellings under which labels were printed, compared without case and accents.
class LabelSpellings {
public:
    void add(std::string_view printed);

    // The most frequent spelling among those of the same label that have an accent, or among all when none has.
    std::string normalised(std::string_view printed) const;

    // The normalised label whose plural the text is («Éditos» -> «Édito»); empty when there is none.
    std::string singular_of(std::string_view text) const;

private:
    struct Spelling {
        std::string text;
        std::size_t count = 0;
    };
    std::string best_of(const std::vector<Spelling>& spellings) const;

    std::unordered_map<std::string, std::vector<Spelling>> by_folded_;
};
