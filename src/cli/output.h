#pragma once

#include <map>
#include <string>
#include <string_view>

#include "cli/environment.h"

// Outputs are written whole or not at all: made beside their final place under a temporary name, then renamed. After an
// error what stood there before still stands, and nothing temporary is left.

// `path` "-" is standard output. A device or pipe is written into directly.
Status write_output_file(Environment& environment, const std::string& path, std::string_view bytes);

// A folder with these files (relative paths with '/'), replacing a site that this program made there before. Any other
// folder that is not empty is left alone, with an error.
Status write_output_folder(Environment& environment, const std::string& path,
                           const std::map<std::string, std::string>& files);
