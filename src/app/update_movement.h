#pragma once

#include "app/effect.h"
#include "app/model.h"

// Ways about the page that are no links.
void update_movement(Model& model, Effects& effects, const action::Movement& movement);
