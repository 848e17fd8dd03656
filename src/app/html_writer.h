#pragma once

#include <string>
#include <string_view>

#include "app/html_element.h"
#include "app/view.h"

// The static HTML renderer: the node and everything below it as HTML text, UTF-8, one block element a line.
std::string write_html(const Node& node, LinkWriter link);

// `text` with & < > " escaped, for text and for quoted attribute values.
std::string escape_html(std::string_view text);
