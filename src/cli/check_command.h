#pragma once

#include <CLI/CLI.hpp>

#include "cli/environment.h"
#include "cli/exit_status.h"

// `editotheque check`: adds the command to the program; when parsed it runs and sets `status`.
void add_check_command(CLI::App& program, Environment& environment, ExitStatus& status);
