#pragma once

#include <string>

// The query language as a table of text: how it is written (English and French), an example and what it finds.
std::string query_help();
