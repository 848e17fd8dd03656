#pragma once

#include <cstdint>
#include <vector>

// What the application asks of the page that it lives in; tests use a twin.
class Page {
public:
    virtual ~Page() = default;

    // Shows the screen that encode_screen() wrote and carries its effects out, before it returns or soon after, but before any other
    // call that names a node. The page answers with the layout of that screen unless the canvas is not painted.
    virtual void show(const std::vector<std::uint8_t>& screen) = 0;

    // The canvas is out of date.
    virtual void request_frame() = 0;
};
