#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "index/position.h"

// The positions of one term as bytes (FORMAT.md, «Positions»).

// So few numbers of a block stand as they are: a parameter and padding would cost more than they save.
inline constexpr std::size_t most_plain_positions = 4;

// Appends the positions of one term. `positions` are those of all its postings in order, `counts` how many each has.
void append_positions(std::string& out, std::span<const Position> positions, std::span<const std::uint32_t> counts,
                      bool spans);
