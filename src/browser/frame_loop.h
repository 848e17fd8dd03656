#pragma once

#include <functional>
#include <utility>

// Asks the browser for animation frames, one at a time and only when something changed: an idle page has none.
class FrameLoop {
public:
    // Paints one frame at `time` (seconds, monotonic) and says whether another one is needed.
    using Paint = std::function<bool(double time)>;

    explicit FrameLoop(Paint paint) : paint_(std::move(paint)) {}
    FrameLoop(const FrameLoop&) = delete;
    FrameLoop& operator=(const FrameLoop&) = delete;

    void request();
    void paint_now();  // without waiting for the next animation frame

private:
    void paint(double time);

    Paint paint_;
    bool requested_ = false;
};
