#pragma once

#include "ui/frame.h"

// The line around the control that has the keyboard focus; `strength` 0..1.
void paint_focus_ring(const Frame& frame, const CanvasBox& control, float strength);
