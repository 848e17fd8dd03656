#include "ui/state_colour.h"

ControlState control_state(const Frame& frame, const Transitions& transitions, std::uint32_t rank) {
    const std::uint32_t owner = frame.index[rank].owner;
    if (owner == no_node) return {{}, frame.index[rank].node->current};
    const Node& control = *frame.index[owner].node;
    ControlState state;
    state.chosen = control.current || control.checked.value_or(false);
    if (!control.disabled) state.emphasis = transitions.of(control.key);
    return state;
}

std::uint32_t state_colour(const Frame& frame, const StateColours& colours, const ControlState& state) {
    if (state.chosen && colours.chosen) return frame.colour(*colours.chosen);
    // From nothing to a colour: the colour itself, fading in.
    const auto towards = [&](std::uint32_t from, const std::optional<Colour>& colour, float amount) {
        if (!colour || amount <= 0) return from;
        const std::uint32_t to = frame.colour(*colour);
        return from == 0 ? fade(to, amount) : mix(from, to, amount);
    };
    std::uint32_t colour = colours.rest ? frame.colour(*colours.rest) : 0;
    colour = towards(colour, colours.hovered, state.emphasis.hovered);
    return towards(colour, colours.pressed, state.emphasis.pressed);
}
