#pragma once

#include <string>
#include <vector>

#include "cli/environment.h"
#include "cli/exit_status.h"

// The whole program but its surroundings: parses the arguments (without the program's name) and runs the command.
ExitStatus run_command_line(const std::vector<std::string>& arguments, Environment& environment);
