#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

// `text` with each {{name}} replaced by its value. Values are put in as they are and not looked at again; a name without a
// value stays as written.
std::string fill_template(std::string_view text, const std::vector<std::pair<std::string_view, std::string>>& values);

// `text` with every occurrence of `from` replaced by `to`. REQUIRES: !from.empty().
std::string replace_all(std::string_view text, std::string_view from, std::string_view to);

// JSON or text that may stand inside a <script> element: nothing in it can end the element.
std::string inside_script(std::string_view json);
