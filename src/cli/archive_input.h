#pragma once

#include <optional>
#include <string>

#include "cli/environment.h"
#include "query/archive.h"

// Opens what the user named as CORPUS: a saved archive, or any input that can be imported. Says on standard error what
// is wrong with it, and answers nothing then.
std::optional<Archive> open_archive(Environment& environment, const std::string& path);
