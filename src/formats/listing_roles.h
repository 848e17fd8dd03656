#pragma once

#include <optional>
#include <string>
#include <vector>

#include "formats/foreign_text.h"
#include "formats/text_lines.h"

// What a line of a listing is. A file reads as  [archive_title]  ( [label]  title  [text …] )…
enum class LineRole { archive_title, label, title, text };

struct ListingReading {
    std::vector<LineRole> roles;         // one per line
    std::optional<ForeignSign> refusal;  // set where the lines do not read as a listing
};

// The most plausible reading of the lines as a whole (Viterbi's algorithm): each role of a line costs as much as the
// line is unlike it (labels are short, known or repeated; titles have one sentence without a full stop; texts are
// longer than their titles and end like sentences), and so does each unusual order (a record without text, a second
// text).
ListingReading read_roles(const std::vector<TextLine>& lines);
