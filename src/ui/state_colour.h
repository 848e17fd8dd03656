#pragma once

#include <cstdint>

#include "ui/frame.h"
#include "ui/look.h"
#include "ui/transition.h"

// The state of the control that a node shows: its own or that of the control it is in.
struct ControlState {
    Emphasis emphasis;
    bool chosen = false;
};

ControlState control_state(const Frame& frame, const Transitions& transitions, std::uint32_t rank);

// The colour between states; transparent where the look has none.
std::uint32_t state_colour(const Frame& frame, const StateColours& colours, const ControlState& state);
