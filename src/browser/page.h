#pragma once

#include <cstdint>
#include <vector>

// What the application asks of the page that it lives in; tests use a twin.
class Page {
public:
    virtual ~Page() = default;

    // Shows the screen that encode_screen() wrote and carries its effects out, before it returns. The page answers with the
    // layout of that screen, at once or later, unless the canvas is not painted.
    virtual void show(const std::vector<std::uint8_t>& screen) = 0;

    // The canvas is out of date.
    virtual void request_frame() = 0;
};
