#pragma once

#include <string>
#include <string_view>

// RFC 4648 base64 with padding, for data in the single file.
std::string base64(std::string_view bytes);
