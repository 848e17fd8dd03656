#pragma once

#include <cstdint>

#include "ui/tokens.h"

// Colours are 0xAABBGGRR with straight alpha, as Dear ImGui's ImU32.

std::uint32_t colour_value(Colour colour, bool dark, bool more_contrast = false);

// From `from` (amount 0) to `to` (amount 1), channel by channel.
std::uint32_t mix(std::uint32_t from, std::uint32_t to, float amount);

// The colour with its alpha multiplied by `opacity`, 0..1.
std::uint32_t fade(std::uint32_t colour, float opacity);
