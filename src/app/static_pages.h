#pragma once

#include "app/model.h"
#include "corpus/corpus.h"

// The screens of an archive as a visitor without any preference finds them, for pages that are written beforehand.
Model static_model(const Corpus& corpus);
Model at_route(const Model& model, const Route& route);
