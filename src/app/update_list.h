#pragma once

#include "app/effect.h"
#include "app/model.h"

// The search field, the order of the list, and the filters: whatever changes which documents are listed.
void update_list(Model& model, Effects& effects, const action::List& action);
void update_filters(Model& model, Effects& effects, const action::Filter& action);
