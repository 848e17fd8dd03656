#pragma once

#include <cstddef>
#include <string>

// Where something is wrong. Lines and columns start at 1, 0 means "not known"; columns count code points.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
};

// An error is a value: where, and one sentence that says what was found and what was expected.
struct Error {
    Place place;
    std::string message;
};

// "file:line:column: message", leaving out what is not known.
std::string describe(const Error& error);
