#pragma once

#include <optional>
#include <string>

#include "query/archive.h"
#include "query/filters.h"
#include "query/resolved_query.h"

// The query with the words that no document holds spelt as the documents spell them, where that finds documents:
// «Essayez avec …».
std::optional<std::string> better_spelling(const Archive& archive, std::string_view text, const Filters& filters,
                                           const ResolvedQuery& query);
