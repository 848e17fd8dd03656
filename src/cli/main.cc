#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "cli/command_line.h"

namespace {

std::string executable_folder(const char* program) {
    std::error_code error;
    std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) path = std::filesystem::absolute(program, error);
    return path.parent_path().string();
}

}  // namespace

int main(int argument_count, char** arguments) {
    RealFileSystem files;
    const char* viewer = std::getenv("EDITOTHEQUE_VIEWER");
    Environment environment{
        .files = files,
        .out = std::cout,
        .err = std::cerr,
        .out_is_terminal = isatty(STDOUT_FILENO) == 1,
        .err_is_terminal = isatty(STDERR_FILENO) == 1,
        .executable_folder = executable_folder(arguments[0]),
        .viewer_variable = viewer ? viewer : "",
    };
    const std::vector<std::string> given(arguments + 1, arguments + argument_count);
    return static_cast<int>(run_command_line(given, environment));
}
