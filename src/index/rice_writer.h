#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "index/rice_code.h"

// The parameter with the shortest code.
std::uint32_t best_rice_parameter(std::span<const std::uint32_t> numbers);

// Appends numbers for read_rice().
void append_rice(std::string& out, std::span<const std::uint32_t> numbers, std::uint32_t parameter);
// Appends numbers for a RiceSequence: low bits one after the other whatever their count.
void append_rice_sequence(std::string& out, std::span<const std::uint32_t> numbers, std::uint32_t parameter);
