#include "app/keys.h"

std::string paragraph_key(std::uint32_t paragraph) { return "p" + std::to_string(paragraph); }
