#include "ui/transition.h"

#include <algorithm>

#include "ui/tokens.h"

namespace {

float ease(float progress) { return progress * progress * (3 - 2 * progress); }

// Moves `value` towards `goal` and says whether it is still on the way.
bool approach(float& value, bool towards_one, float step) {
    const float goal = towards_one ? 1.F : 0.F;
    value = towards_one ? std::min(value + step, goal) : std::max(value - step, goal);
    return value != goal;
}

bool at_rest(const Emphasis& emphasis) {
    return emphasis.hovered == 0 && emphasis.focused == 0 && emphasis.pressed == 0;
}

}  // namespace

void Transitions::advance(const Targets& targets, double time, bool instant) {
    // After an idle time the first frame of a transition shows its beginning, not its end.
    const double elapsed = running_ ? std::max(0.0, time - time_) : 0.0;
    const float step = instant ? 1.F : static_cast<float>(elapsed / duration_state);
    time_ = time;
    running_ = false;
    for (const std::string_view key : {targets.hovered, targets.focused, targets.pressed}) {
        if (!key.empty()) entry(key);
    }
    for (Entry& entry : entries_) {
        const bool moving[] = {approach(entry.progress.hovered, entry.key == targets.hovered, step),
                               approach(entry.progress.focused, entry.key == targets.focused, step),
                               approach(entry.progress.pressed, entry.key == targets.pressed, step)};
        running_ |= moving[0] || moving[1] || moving[2];
    }
    std::erase_if(entries_, [&](const Entry& entry) {
        const std::string_view key = entry.key;
        return at_rest(entry.progress) && key != targets.hovered && key != targets.focused && key != targets.pressed;
    });
}

Emphasis Transitions::of(std::string_view key) const {
    for (const Entry& entry : entries_) {
        if (entry.key != key) continue;
        return {ease(entry.progress.hovered), ease(entry.progress.focused), ease(entry.progress.pressed)};
    }
    return {};
}

Transitions::Entry& Transitions::entry(std::string_view key) {
    for (Entry& entry : entries_) {
        if (entry.key == key) return entry;
    }
    return entries_.emplace_back(Entry{std::string(key), {}});
}
