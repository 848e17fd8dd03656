#pragma once

#include "app/action.h"
#include "app/effect.h"
#include "app/model.h"

struct Updated {
    Model model;
    Effects effects;
};

// The only place where the model changes. Pure: no clock, no browser, no global state.
Updated update(Model model, const Action& action);
