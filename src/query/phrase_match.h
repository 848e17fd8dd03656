#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "query/doc_set.h"
#include "query/resolved_query.h"

// The documents where the words stand one after the other, in one field. A joined compound counts as many words as its parts.
DocSet match_phrase(const Postings& postings, const ResolvedQuery& query, std::span<const std::uint32_t> words);
