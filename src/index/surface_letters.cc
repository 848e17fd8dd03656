#include "index/surface_letters.h"

#include <algorithm>

std::string with_letters(std::string_view folded, std::size_t begin, std::string_view letters, bool whole) {
    std::string surface(folded.substr(0, begin));
    surface += letters;
    if (whole) return surface;
    const auto count = std::count_if(letters.begin(), letters.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    surface += folded.substr(std::min(begin + static_cast<std::size_t>(count), folded.size()));
    return surface;
}
