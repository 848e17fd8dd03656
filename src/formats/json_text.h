#pragma once

#include <string>
#include <string_view>

// The text as a JSON string with its quotes. Invalid UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text);

// Valid JSON without the white space between its tokens. Nothing else changes: numbers and escapes stay as written.
std::string compact_json(std::string_view json);
