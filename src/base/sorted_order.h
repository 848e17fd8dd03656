#pragma once

#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/function_ref.h"

// The numbers from 0 to `count` - 1 in the order of what they number; equal ones keep their order. One compiled sort for the many
// places where a call for each comparison costs nothing that counts.
std::vector<std::uint32_t> sorted_order(std::size_t count, FunctionRef<bool(std::uint32_t, std::uint32_t)> before);

// The same things in that order.
template <class Thing>
void sort_by(std::vector<Thing>& things, FunctionRef<bool(const std::type_identity_t<Thing>&, const std::type_identity_t<Thing>&)> before) {
    const auto order = sorted_order(things.size(), [&](std::uint32_t a, std::uint32_t b) { return before(things[a], things[b]); });
    std::vector<Thing> sorted;
    sorted.reserve(things.size());
    for (const std::uint32_t number : order) sorted.push_back(std::move(things[number]));
    things = std::move(sorted);
}
