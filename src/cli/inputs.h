#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/environment.h"
#include "formats/importer.h"

// Reads the named files; "-" is standard input, a folder stands for all files in it that are not hidden, in the order
// of their names.
Result<std::vector<Input>> read_inputs(Environment& environment, const std::vector<std::string>& paths);

// Reads and imports. Says on standard error what is wrong, or which records were skipped; nothing when the input is
// bad.
std::optional<Imported> import_inputs(Environment& environment, const std::vector<std::string>& paths,
                                      const ImportOptions& options);
