#pragma once

#include "ui/frame.h"
#include "ui/transition.h"

// Paints a node's own box: fill, edges, emblem.
void paint_box(const Frame& frame, const Transitions& transitions, const PlacedNode& placed, const CanvasBox& box);
