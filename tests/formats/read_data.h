#pragma once

#include <fstream>
#include <iterator>
#include <string>

// A file of tests/data.
inline std::string read_data(const std::string& path) {
    std::ifstream file(EDITOTHEQUE_TEST_DATA "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}
