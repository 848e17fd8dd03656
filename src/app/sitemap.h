#pragma once

#include <string>
#include <vector>

// sitemap.xml (https://www.sitemaps.org/protocol.html) of pages by their addresses below the site. The protocol wants absolute
// addresses: where `base_url` is not known ("") they are relative, for the publisher's own tools.
std::string write_sitemap(const std::vector<std::string>& addresses, const std::string& base_url);
