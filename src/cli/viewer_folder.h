#pragma once

#include <map>
#include <string>

#include "cli/environment.h"

// Reads the viewer's files (what ./build-wasm.sh made in dist/viewer) by their relative paths. The folder is `given`,
// or else $EDITOTHEQUE_VIEWER, or else found from the program's own place, in the build tree or as installed. The error
// says where it was looked for and how to make one.
Result<std::map<std::string, std::string>> read_viewer(Environment& environment, const std::string& given);
