#pragma once

#include "app/model.h"

// The archive arrived, or did not.
void update_loading(Model& model, const action::Loading& loading);
