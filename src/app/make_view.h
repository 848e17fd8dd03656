#pragma once

#include "app/model.h"
#include "app/view.h"

// The screen for a model. Pure and cheap: everything that costs was computed in update().
View make_view(const Model& model);
