#include "browser/frame_loop.h"

#include <emscripten/html5.h>

void FrameLoop::request() {
    if (requested_) return;
    requested_ = true;
    emscripten_request_animation_frame(
        [](double milliseconds, void* loop) -> EM_BOOL {
            auto& self = *static_cast<FrameLoop*>(loop);
            self.requested_ = false;
            self.paint(milliseconds / 1000);
            return EM_FALSE;
        },
        this);
}

void FrameLoop::paint_now() { paint(emscripten_performance_now() / 1000); }

void FrameLoop::paint(double time) {
    if (paint_(time)) request();
}
