#pragma once

#include <cstddef>
#include <vector>

#include "formats/listing_roles.h"

// How unlike a role a line is: 0 is typical, 1 unremarkable, 3 odd, `impossible` excluded. Measured by hand on French
// and English listings; only the comparisons between the roles matter.
inline constexpr double impossible = 1e9;

// What of a line tells its role.
struct LineTraits {
    std::size_t length = 0;  // code points
    std::size_t words = 0;
    std::size_t sentences = 0;
    bool full_stop = false;     // ends with a single full stop
    bool sentence_end = false;  // ends like a sentence, in . … ! ? and perhaps closing quotes
    bool unfinished = false;    // ends with , ; : or -
    bool lower_case = false;    // begins with a small letter
    bool known_label = false;
    bool repeated = false;         // another line is the same but for case and accents
    bool blank_before = false;     // where blank lines separate records; never where they stand between all lines
    bool blank_separated = false;  // some record of this file begins after a blank line
};

std::vector<LineTraits> line_traits(const std::vector<TextLine>& lines);

double archive_title_cost(const LineTraits& line);
double label_cost(const LineTraits& line);
double title_cost(const LineTraits& line);
double text_cost(const LineTraits& line);

// The cost of `line` in role `to` after `before` in role `from`, beside the line's own.
double order_cost(LineRole from, const LineTraits& before, LineRole to, const LineTraits& line);
