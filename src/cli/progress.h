#pragma once

#include <cstddef>
#include <string>

#include "cli/environment.h"

// A progress bar on standard error, for long work on a terminal; otherwise nothing is shown. Erased at the end.
class Progress {
public:
    Progress(Environment& environment, std::string label, std::size_t total);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void advance(std::size_t steps = 1);

private:
    Environment& environment_;
    std::string label_;
    std::size_t total_;
    std::size_t done_ = 0;
    std::size_t shown_percent_ = 0;
    bool visible_;
};
