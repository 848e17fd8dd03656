#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// A surface form: `begin` bytes of the folded form, letters with accents, and unless these are the whole rest of it, what stands behind
// as many letters of one byte in the folded form. REQUIRES: begin is within the folded form.
std::string with_letters(std::string_view folded, std::size_t begin, std::string_view letters, bool whole);
