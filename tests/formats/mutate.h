#pragma once

#include <random>
#include <string>
#include <string_view>

// The text with a few random changes: bytes altered, removed, repeated or swapped, the end cut off.
inline std::string mutated(std::string text, std::mt19937& random) {
    const auto below = [&random](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    constexpr std::string_view marks = "{}[],:\"\\0-e. \n\xC3\xFF";
    for (std::size_t changes = 1 + below(4); changes > 0 && !text.empty(); --changes) {
        const std::size_t at = below(text.size());
        switch (below(6)) {
            case 0:
                text[at] = static_cast<char>(random());
                break;
            case 1:
                text[at] = marks[below(marks.size())];
                break;
            case 2:
                text.erase(at, 1 + below(12));
                break;
            case 3:
                text.insert(at, text.substr(below(text.size()), 1 + below(40)));
                break;
            case 4:
                text.insert(at, 1, marks[below(marks.size())]);
                break;
            default:
                text.resize(at);
                break;
        }
    }
    return text;
}
