#pragma once

#include <cstdint>
#include <string>

#include "app/model.h"

// The hits of the query in an open document, numbered from 1 in reading order: title, summary, paragraphs.

std::uint32_t hit_count(const DocumentState& document);

// The key of the node that shows a hit; empty where there is none with this number.
std::string hit_key(const DocumentState& document, std::uint32_t hit);

// The hit before or after `hit`, going round; the first or the last one from 0. REQUIRES: the document has hits.
std::uint32_t next_hit(const DocumentState& document, std::uint32_t hit, Step step);
