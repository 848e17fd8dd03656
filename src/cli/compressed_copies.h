#pragma once

#include <map>
#include <string>

#include "cli/environment.h"

// Adds NAME.br and NAME.gz beside each file that compresses well (text and WebAssembly), for hosts that send such copies to the
// browsers that ask for them. Copies that would not be smaller are left out.
void add_compressed_copies(Environment& environment, std::map<std::string, std::string>& files);
