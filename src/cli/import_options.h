#pragma once

#include <CLI/CLI.hpp>

#include "formats/importer.h"

// --from-format and --keep-going, for every command that reads inputs. `options` must outlive the parsing.
void add_import_options(CLI::App& command, ImportOptions& options);
