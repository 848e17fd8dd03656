#include "ui/palette.h"

#include <cmath>

namespace {

std::uint32_t channel(std::uint32_t colour, unsigned shift) { return colour >> shift & 0xFF; }

}  // namespace

std::uint32_t colour_value(Colour colour, bool dark, bool more_contrast) {
    if (more_contrast) colour = more_contrast_colours[static_cast<std::size_t>(colour)];
    return (dark ? dark_colours : light_colours)[static_cast<std::size_t>(colour)];
}

std::uint32_t mix(std::uint32_t from, std::uint32_t to, float amount) {
    std::uint32_t result = 0;
    for (const unsigned shift : {0U, 8U, 16U, 24U}) {
        const auto a = static_cast<float>(channel(from, shift));
        const auto b = static_cast<float>(channel(to, shift));
        result |= static_cast<std::uint32_t>(std::lround(a + (b - a) * amount)) << shift;
    }
    return result;
}

std::uint32_t fade(std::uint32_t colour, float opacity) {
    return (colour & 0x00FFFFFF) | mix(0, colour & 0xFF000000, opacity);
}
