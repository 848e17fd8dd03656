#pragma once

#include <string_view>

// A set of words in one string: sorted by bytes, separated by one blank. In WebAssembly a third of the size of an array
// of views. Looked up by bisection; the empty string is in no list.
constexpr bool contains_word(std::string_view list, std::string_view word) {
    while (!list.empty() && !word.empty()) {
        // The word that the middle lies in, or that ends there.
        const std::size_t middle = list.size() / 2;
        const std::size_t blank_before = list.substr(0, middle).rfind(' ');
        const std::size_t begin = blank_before == std::string_view::npos ? 0 : blank_before + 1;
        const std::size_t end = list.find(' ', middle) == std::string_view::npos ? list.size() : list.find(' ', middle);
        const int order = word.compare(list.substr(begin, end - begin));
        if (order == 0) return true;
        list = order < 0 ? list.substr(0, begin == 0 ? 0 : begin - 1) : list.substr(end == list.size() ? end : end + 1);
    }
    return false;
}

// What contains_word() relies on.
constexpr bool is_word_list(std::string_view list) {
    for (std::string_view previous; !list.empty();) {
        const std::size_t end = list.find(' ') == std::string_view::npos ? list.size() : list.find(' ');
        const std::string_view word = list.substr(0, end);
        if (word.empty() || word <= previous || end + 1 == list.size()) return false;
        previous = word;
        list.remove_prefix(end == list.size() ? end : end + 1);
    }
    return true;
}
