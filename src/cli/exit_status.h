#pragma once

// What the program tells the shell.
enum class ExitStatus {
    done = 0,
    bad_input = 1,  // or an output that could not be written; the message says which
    wrong_usage = 2,
};
