#pragma once

#include "app/effect.h"
#include "app/model.h"

// The browser went to another address.
void update_route(Model& model, Effects& effects, const action::Navigated& navigated);
