#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// How far a control is into each of its states, 0..1.
struct Emphasis {
    float hovered = 0, focused = 0, pressed = 0;
};

// Keys of the controls in each state; empty where there is none.
struct Targets {
    std::string_view hovered, focused, pressed;
};

// Eases controls in and out of their states. Goes by node key, so that a new view continues what the former one began.
class Transitions {
public:
    // `time` in seconds, monotonic. With `instant` (reduced motion) states change at once.
    void advance(const Targets& targets, double time, bool instant);

    Emphasis of(std::string_view key) const;
    bool running() const { return running_; }

private:
    struct Entry {
        std::string key;
        Emphasis progress;  // linear; of() eases it
    };
    Entry& entry(std::string_view key);

    std::vector<Entry> entries_;  // only controls that are in a state or on the way: a handful
    double time_ = 0;
    bool running_ = false;
};
