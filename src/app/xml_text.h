#pragma once

#include <string>
#include <string_view>

// Text for an XML 1.0 element or attribute: escaped, without the control characters that XML cannot hold.
std::string xml_text(std::string_view text);
