#pragma once

#include "app/effect.h"
#include "app/model.h"

// The visitor's preferences; each is stored under its name in the page's own storage.
void update_preferences(Model& model, Effects& effects, const action::Preference& action);
