#pragma once

#include <cstdint>
#include <string>

// Keys of nodes that are looked for outside the view: effects and the page refer to them.
inline constexpr const char* search_input_key = "search-input";
inline constexpr const char* main_key = "main";

std::string paragraph_key(std::uint32_t paragraph);  // from 1
