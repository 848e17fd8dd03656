#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Reads the JSON string whose opening quote stands at `at` and moves `at` behind its closing quote. Otherwise says what is wrong, with
// `at` where it is; "" means nothing is.
std::string_view read_json_string(std::string_view text, std::size_t& at, std::string& out);
