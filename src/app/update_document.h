#pragma once

#include "app/effect.h"
#include "app/model.h"

// What is done with an open document.
void update_document(Model& model, Effects& effects, const action::Document& action);
