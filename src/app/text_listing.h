#pragma once

#include <string>

#include "app/view.h"

// The renderer of the tests: one node a line, indented by depth: role, "name", states. Nodes without meaning of their own
// (blocks) are left out, their children take their place. This is what an assistive technology would meet.
std::string list_as_text(const View& view);
