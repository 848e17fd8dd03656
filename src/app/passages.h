#pragma once

#include <cstdint>
#include <string>

#include "app/model.h"

// The paragraphs of a document that have an address (#/e/ID?p=3), from 1. A document without a body has one: its summary.

// The key of the node that shows the paragraph; empty where there is none with this number.
std::string passage_key(const DocumentState& document, std::uint32_t paragraph);

// The paragraph that a node shows, by the node's key; 0 for any other node.
std::uint32_t passage_with_key(const DocumentState& document, const std::string& key);
