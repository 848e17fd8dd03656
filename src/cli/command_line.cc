#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "cli/check_command.h"
#include "cli/import_command.h"
#include "cli/pack_command.h"
#include "cli/search_command.h"
#include "cli/stats_command.h"

ExitStatus run_command_line(const std::vector<std::string>& arguments, Environment& environment) {
    CLI::App program("Makes and searches archives of articles that a browser opens.", "editotheque");
    program.require_subcommand(1);
    program.set_version_flag("--version", "editotheque " EDITOTHEQUE_VERSION);
    ExitStatus status = ExitStatus::done;
    add_import_command(program, environment, status);
    add_check_command(program, environment, status);
    add_pack_command(program, environment, status);
    add_search_command(program, environment, status);
    add_stats_command(program, environment, status);
    try {
        program.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 takes them reversed
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error, environment.out, environment.err);
        return code == 0 ? ExitStatus::done : ExitStatus::wrong_usage;
    }
    return status;
}
