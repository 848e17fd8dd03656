#pragma once

#include <string>
#include <vector>

// The cells of a line of tab-separated values: one more than there are tabs.
inline std::vector<std::string> split_cells(const std::string& line) {
    std::vector<std::string> cells;
    std::size_t begin = 0;
    for (std::size_t tab; (tab = line.find('\t', begin)) != std::string::npos; begin = tab + 1) {
        cells.push_back(line.substr(begin, tab - begin));
    }
    cells.push_back(line.substr(begin));
    return cells;
}
