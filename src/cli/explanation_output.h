#pragma once

#include <string>

#include "query/explanation.h"

// The reasons of a hit, one indented line for each word and one for closeness:
//
//        2.310  souveraineté (idf 1.64): souveraineté (title 1, body 3), souverainetés (inflection; body 1)
//        0.840  closeness: pairs 0.420, lead 0.300, passage 0.120
//        3.150  in all
std::string explanation_lines(const Explanation& explanation);
