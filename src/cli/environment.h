#pragma once

#include <ostream>
#include <string>

#include "base/error.h"
#include "cli/file_system.h"

// What a command works with. Results go to `out`, messages to `err`.
struct Environment {
    FileSystem& files;
    std::ostream& out;
    std::ostream& err;
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    std::string executable_folder;  // where the program itself lies; "" when unknown
    std::string viewer_variable;    // $EDITOTHEQUE_VIEWER
};

// One line on `err`.
void report(Environment& environment, const Error& error);
