#pragma once

#include "formats/importer.h"

// A plain listing: an optional first line with the archive's title, then per document an optional label line, a title
// line and an optional text line. Labels are told from titles by being short, known or repeated. A record without label
// or text is kept. Text that is no listing is refused with the reason.
extern const Importer listing_importer;
