#pragma once

#include <string>

// The file of a document's page in a site, below its root.
inline std::string document_page(const std::string& id) { return "e/" + id + ".html"; }
