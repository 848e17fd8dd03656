#pragma once

#include <string>
#include <string_view>

// A text as French typography wants it displayed: U+202F before ; ! ?, U+00A0 before : and inside « », between figures
// and the unit or % that follows, U+202F in groups of figures. Only spaces change, and one is inserted where French wants one
// before ; : ! ? » or after « and the source lacks it; never within URLs, times (14:30) or ratios. Idempotent.
std::string french_spacing(std::string_view text);
