#pragma once

#include <string_view>

// What Snowball 3 added to the French algorithm of Snowball 2.2: feminines in -aise (française, like français), the
// seven plurals in -oux (bijoux, like bijou), and names in -ais that are no verbs (Calais is no form of cale).
struct FrenchForm {
    std::string_view word;  // the beginning of the surface form that is to be stemmed
    bool is_stem = false;   // it is a stem already
};

FrenchForm french_form(std::string_view surface);
